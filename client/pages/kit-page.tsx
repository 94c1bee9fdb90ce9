import './result/result.css';
import './kit/kit.css';
import { kit } from '../../shared/words/kit.ts';
import { currentUrl, pathTo } from '../router.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { fill, words } from '../words.ts';
import { CheckSheets } from './kit/check-sheets.tsx';
import { Chooser } from './kit/chooser.tsx';
import { type Chosen, chosenIn } from './kit/chosen.ts';
import { DebriefGuide, Rubric, SourcesSheet } from './kit/guides.tsx';
import { LessonsSheet } from './kit/lessons-sheet.tsx';
import { PaperPack } from './kit/paper-pack.tsx';
import { isKitPart, KIT_PARTS, type KitPart } from './kit/parts.ts';
import { RoleBriefSheet } from './kit/role-brief-sheet.tsx';
import { Worksheets } from './kit/worksheets.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** What a part lets one choose. */
const CHOICES = {
  lessons: [],
  briefs: ['scenario', 'format', 'side'],
  check: ['scenario', 'format', 'side'],
  worksheets: ['scenario', 'format'],
  paper: ['scenario', 'format'],
  debrief: [],
  rubric: [],
  sources: ['scenario'],
} as const satisfies { readonly [part in KitPart]: readonly ('scenario' | 'format' | 'side')[] };

/** All a teacher prints for a lesson: the contents, or one part. */
export function KitPage({ part }: { readonly part: string | null }) {
  const t = words(kit);
  if (part !== null && isKitPart(part)) return <Part part={part} />;
  if (part !== null) return <NotFoundPage />;
  return (
    <Frame>
      <PageTitle title={t.title} />
      <p>{t.lead}</p>
      <ul class="kit-contents">
        {KIT_PARTS.map((one) => (
          <li key={one}>
            <a href={pathTo({ page: 'kit', part: one })}>{t.parts[one].name}</a>
            <span>{t.parts[one].note}</span>
          </li>
        ))}
      </ul>
      <p class="muted">{t.open}</p>
    </Frame>
  );
}

function Part({ part }: { readonly part: KitPart }) {
  const t = words(kit);
  const chosen = chosenIn(currentUrl().searchParams);
  const next = KIT_PARTS[KIT_PARTS.indexOf(part) + 1];
  return (
    <Frame>
      <nav class="kit-bar no-print" aria-label={t.title}>
        <a class={buttonClass({ kind: 'quiet' })} href={pathTo({ page: 'kit', part: null })}>
          {t.contents}
        </a>
        <Button kind="primary" onClick={() => print()}>
          {t.print}
        </Button>
      </nav>
      <PageTitle title={fill(t.part, { part: t.parts[part].name })}>{t.parts[part].name}</PageTitle>
      {CHOICES[part].length > 0 && <Chooser chosen={chosen} of={CHOICES[part]} />}
      <Body part={part} chosen={chosen} />
      {next && (
        <p class="no-print">
          <a href={pathTo({ page: 'kit', part: next })}>{fill(t.next, { part: t.parts[next].name })}</a>
        </p>
      )}
    </Frame>
  );
}

function Body({ part, chosen }: { readonly part: KitPart; readonly chosen: Chosen }) {
  switch (part) {
    case 'lessons':
      return <LessonsSheet />;
    case 'briefs':
      return <RoleBriefSheet chosen={chosen} />;
    case 'check':
      return <CheckSheets chosen={chosen} />;
    case 'worksheets':
      return <Worksheets chosen={chosen} />;
    case 'paper':
      return <PaperPack chosen={chosen} />;
    case 'debrief':
      return <DebriefGuide />;
    case 'rubric':
      return <Rubric />;
    case 'sources':
      return <SourcesSheet chosen={chosen} />;
  }
}
