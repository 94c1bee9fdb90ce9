import '../pages/landing/landing.css';
import { landing } from '../../shared/words/landing.ts';
import { terms } from '../../shared/words/terms.ts';
import { words } from '../lang.ts';
import { LangSwitch } from '../ui/lang-switch.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { PrivacyLink } from '../ui/privacy-link.tsx';
import { FirstSteps } from './landing/first-steps.tsx';
import { JoinByCode } from './landing/join-by-code.tsx';
import { OpenTables } from './landing/open-tables.tsx';
import { Poster } from './landing/poster.tsx';
import { YourClasses } from './landing/your-classes.tsx';
import { YourMatches } from './landing/your-matches.tsx';

const WAYS = [
  { id: 'bot', href: '/new?opponent=bot' },
  { id: 'friend', href: '/new?opponent=friend' },
  { id: 'class', href: '/class' },
  { id: 'replay', href: '/replay' },
  { id: 'library', href: '/library' },
  { id: 'kit', href: '/kit' },
] as const;

export function LandingPage() {
  const t = words(landing);
  const product = words(terms).product;
  return (
    <div class="landing">
      <header class="poster">
        <Poster />
        <div class="poster-words">
          <p class="dateline">{t.dateline}</p>
          <PageTitle title={product} class="poster-title" />
          <p class="pitch">{t.pitch}</p>
        </div>
      </header>
      <div class="landing-side">
        <div class="landing-langs">
          <LangSwitch />
        </div>
        <main id="main" class="landing-main">
          <YourClasses />
          <YourMatches />
          <section aria-labelledby="ways">
            <h2 id="ways">{t.play}</h2>
            <ul class="ways">
              <li>
                <FirstSteps />
              </li>
              {WAYS.map(({ id, href }) => (
                <li key={id}>
                  <a class="way" href={href}>
                    <b>{t[id]}</b>
                    <span>{t[`${id}Note`]}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
          <JoinByCode />
          <OpenTables />
        </main>
        <footer class="landing-foot">
          <p>{t.about}</p>
          <PrivacyLink />
        </footer>
      </div>
    </div>
  );
}
