import './press/press.css';
import './replay/replay.css';
import { useComputed } from '@preact/signals';
import { sideNames } from '../../shared/scenarios/side-names.ts';
import { classWall } from '../../shared/words/class-wall.ts';
import { press } from '../../shared/words/press.ts';
import { result } from '../../shared/words/result.ts';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { issueName } from '../option-words.ts';
import { pathTo } from '../router.ts';
import { scenario } from '../scenario.ts';
import type { PressSession } from '../session.ts';
import { Talks } from '../sides.ts';
import { seatAt, seatLink } from '../store/seats.ts';
import { useReport } from '../table/report-remark.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Clock } from '../ui/clock.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { fill, words } from '../words.ts';
import { Desk } from './press/desk.tsx';
import { Clippings, Happened, PressAnnouncer } from './press/told.tsx';
import { Ladders } from './replay/ladders.tsx';
import { ReplayStage } from './replay/replay-stage.tsx';
import { Situation } from './replay/situation.tsx';
import { endingText } from './result/ending-text.ts';
import { ListingChoice } from './result/listing-choice.tsx';

type Props = { readonly session: PressSession };

/** A journalist's page, from the briefing to what came of it: what the public sees, and a desk to write at. */
export function PressPage({ session }: Props) {
  const phase = useComputed(() => session.view.value.phase);
  const content = scenario(session.brief.value);
  const early = phase.value === 'lobby' || phase.value === 'briefing';
  return (
    <Talks.Provider value={content}>
      {early ? (
        <PressBriefing session={session} />
      ) : phase.value === 'over' ? (
        <PressEnd session={session} />
      ) : (
        <PressDesk session={session} />
      )}
      <PressAnnouncer session={session} />
    </Talks.Provider>
  );
}

function PressBriefing({ session }: Props) {
  const t = words(press).briefing;
  const brief = session.brief.value;
  const content = scenario(brief);
  return (
    <Frame>
      <PageTitle title={t.title} fresh />
      <p class="press-lead">{t.lead}</p>
      <Job />
      <p class="notice" role="status">
        {t.wait}
      </p>
      <h2>{t.issues}</h2>
      <ul>
        {brief.issues.map(({ id }) => (
          <li key={id}>{issueName(content, id)}</li>
        ))}
      </ul>
      <OtherDevice session={session} />
    </Frame>
  );
}

function Job() {
  return (
    <ul class="press-job">
      {words(press).briefing.points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function PressDesk({ session }: Props) {
  const t = words(press);
  const brief = session.brief.value;
  const view = session.view.value;
  const content = scenario(brief);
  const names = session.info.value.names;
  const { dialog, onReport } = useReport(session);
  return (
    <Frame
      wide
      bar={<Clock deadline={view.deadline} skew={session.skew.value} full={null} paused={view.paused} />}
    >
      <PageTitle title={t.title} fresh />
      <p class="press-now">
        {fill(words(terms).round, { round: view.round, rounds: brief.rounds.length })} ·{' '}
        {words(terms).phases[view.phase]}
        {view.paused && ` · ${words(table).paused}`}
      </p>
      <div class="press-grid">
        <div>
          <ReplayStage brief={brief} view={view} as="public" />
          <Situation
            view={view}
            nameOf={(seat) => names[seat]}
            reporting={session.lesson.value ? { onReport, past: session.past.value, me: 'press' } : undefined}
          />
        </div>
        <Desk session={session} />
      </div>
      {dialog}
      <Ladders brief={brief} view={view} content={content} title={t.issues} />
      <Happened session={session} />
      <details>
        <summary>{t.briefing.again}</summary>
        <Job />
      </details>
      <OtherDevice session={session} />
    </Frame>
  );
}

function PressEnd({ session }: Props) {
  const brief = session.brief.value;
  const view = session.view.value;
  const content = scenario(brief);
  const { ending, signed } = view;
  const { match } = session;
  const lesson = session.lesson.value;
  if (!ending) return null;
  return (
    <Frame wide>
      <PageTitle title={words(press).title} fresh />
      <p class="result-sentence">
        {endingText({ ending, signed, issues: brief.issues.length, sides: sideNames(content) })}
      </p>
      <Clippings session={session} />
      <Ladders brief={brief} view={view} content={content} />
      <div class="row">
        {lesson && (
          <a
            class={buttonClass({ kind: 'primary' })}
            href={pathTo({ page: 'class-place', id: lesson.class })}
          >
            {words(classWall).place.classPage}
          </a>
        )}
        <a class={buttonClass({})} href={pathTo({ page: 'replay', id: match })}>
          {words(result).replay}
        </a>
      </div>
      <ListingChoice
        info={session.info.value}
        seat={session.seat}
        played={view.result !== null && brief.branch === null}
      />
    </Frame>
  );
}

function OtherDevice({ session }: Props) {
  const t = words(table).menu;
  const seat = seatAt(session.match, session.seat);
  if (!seat) return null;
  return (
    <details>
      <summary>{t.seat}</summary>
      <p>{t.seatNote}</p>
      <CopyButton text={seatLink(location.origin, seat)} label={t.copy} />
    </details>
  );
}
