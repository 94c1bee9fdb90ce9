import { useEffect } from 'preact/hooks';
import { parts } from '../shared/words/parts.ts';
import { words } from './lang.ts';
import { Bare } from './pages/embed/bare.tsx';
import { LandingPage } from './pages/landing-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { currentPath, type Route, routeOf } from './router.ts';
import { keepFocus } from './ui/keep-focus.ts';
import { lazyPage } from './ui/lazy-page.tsx';
import { LiveRegion } from './ui/live-region.tsx';

const NewPage = lazyPage(() => import('./pages/new-page.tsx').then((file) => file.NewPage));
const JoinPage = lazyPage(() => import('./pages/join-page.tsx').then((file) => file.JoinPage));
const MatchPage = lazyPage(() => import('./pages/match-page.tsx').then((file) => file.MatchPage));
const DebriefPage = lazyPage(() => import('./pages/debrief-page.tsx').then((file) => file.DebriefPage));
const PaperPage = lazyPage(() => import('./pages/paper-page.tsx').then((file) => file.PaperPage));
const LibraryPage = lazyPage(() => import('./pages/library-page.tsx').then((file) => file.LibraryPage));
const KitPage = lazyPage(() => import('./pages/kit-page.tsx').then((file) => file.KitPage));
const EmbedPage = lazyPage(() => import('./pages/embed-page.tsx').then((file) => file.EmbedPage), Bare);
const NewClassPage = lazyPage(() => import('./pages/new-class-page.tsx').then((file) => file.NewClassPage));
const ClassDebriefPage = lazyPage(() =>
  import('./pages/class-debrief-page.tsx').then((file) => file.ClassDebriefPage),
);
const BeforePage = lazyPage(() => import('./pages/before-page.tsx').then((file) => file.BeforePage));
const ClassPage = lazyPage(() => import('./pages/class-page.tsx').then((file) => file.ClassPage));
const PlacePage = lazyPage(() => import('./pages/place-page.tsx').then((file) => file.PlacePage));
const WallPage = lazyPage(() => import('./pages/wall-page.tsx').then((file) => file.WallPage), Bare);
const RejoinPage = lazyPage(() => import('./pages/rejoin-page.tsx').then((file) => file.RejoinPage));
const PrivacyPage = lazyPage(() => import('./pages/privacy-page.tsx').then((file) => file.PrivacyPage));
const ReplayPage = lazyPage(() => import('./pages/replay-page.tsx').then((file) => file.ReplayPage));

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'landing':
      return <LandingPage />;
    case 'new':
      return <NewPage />;
    case 'join':
      return <JoinPage key={route.code} code={route.code} />;
    case 'match':
      return <MatchPage key={route.id} id={route.id} />;
    case 'debrief':
      return <DebriefPage key={route.id ?? ''} id={route.id} />;
    case 'paper':
      return <PaperPage key={route.id} id={route.id} />;
    case 'replay':
      return <ReplayPage key={route.id ?? ''} id={route.id} />;
    case 'embed':
      return <EmbedPage key={route.id} id={route.id} />;
    case 'library':
      return <LibraryPage />;
    case 'new-class':
      return <NewClassPage />;
    case 'class':
      return <ClassPage key={route.id} id={route.id} />;
    case 'class-debrief':
      return <ClassDebriefPage key={route.id} id={route.id} />;
    case 'class-before':
      return <BeforePage key={route.id} id={route.id} />;
    case 'class-place':
      return <PlacePage key={route.id} id={route.id} />;
    case 'wall':
      return <WallPage key={route.id} id={route.id} />;
    case 'rejoin':
      return <RejoinPage />;
    case 'privacy':
      return <PrivacyPage />;
    case 'kit':
      return <KitPage key={route.part ?? ''} part={route.part} />;
    case 'not-found':
      return <NotFoundPage />;
  }
}

export function App() {
  useEffect(keepFocus, []);
  return (
    <>
      <a class="skip" href="#main">
        {words(parts).skip}
      </a>
      <Page route={routeOf(currentPath())} />
      <LiveRegion />
    </>
  );
}
