import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Debrief } from '../../../shared/coach/debrief.ts';
import type { ReplayView as As } from '../../../shared/protocol.ts';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { replay } from '../../../shared/words/replay.ts';
import { type Reckoned, useDebrief, useRecords } from '../../analysis/use-debrief.ts';
import { captionOf, type Telling } from '../../captions.ts';
import { nameOf } from '../../name-of.ts';
import { currentUrl } from '../../router.ts';
import { scenario } from '../../scenario.ts';
import { Talks } from '../../sides.ts';
import { frameAt, type Move, moveTo, roundMarks, timeline } from '../../timeline.ts';
import { Frame } from '../../ui/frame.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SideName } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { BranchNote } from '../branch/branch-note.tsx';
import { ContinueHere } from '../branch/continue-here.tsx';
import { endingText } from '../result/ending-text.ts';
import { ResultSheet } from '../result/result-sheet.tsx';
import { Controls } from './controls.tsx';
import { EventList } from './event-list.tsx';
import { Ladders } from './ladders.tsx';
import { ReplayPlane } from './replay-plane.tsx';
import { ReplayStage } from './replay-stage.tsx';
import { ShareStep } from './share-step.tsx';
import { Situation } from './situation.tsx';
import { type Seen, type Source, stepIn } from './source.ts';
import { TurningPoints } from './turning-points.tsx';
import { usePlayback } from './use-playback.ts';
import { ViewChoice } from './view-choice.tsx';

type Props = {
  readonly seen: Seen;
  readonly source: Source;
  readonly as: As;
  readonly publicOnly: boolean;
  readonly onAs: (as: As) => void;
  readonly onAnother: (() => void) | null;
};

export function Player({ seen, source, as, publicOnly, onAs, onAnother }: Props) {
  const t = words(replay);
  const { frames, brief, players } = seen;
  // The step's number, not its place: another viewer's frames keep the cursor where it is.
  const [seq, setSeq] = useState(() => stepIn(currentUrl().searchParams));
  const line = timeline(frames, seq);
  const move: Move = (by) => setSeq((now) => frameAt(by(timeline(frames, now))).seq);
  const debrief = useDebrief(useRecords(publicOnly ? null : source.records));
  const turns = useMemo(() => (seen.coachClosed ? [] : turnsIn(debrief)), [seen, debrief]);
  const playback = usePlayback({ line, move, turns, as, onAs: publicOnly ? null : onAs });
  const { view, events } = frameAt(line);
  const content = scenario(brief);
  const issues = brief.issues.map(({ id }) => id);
  const telling: Telling = { content, rounds: brief.rounds, issues, signed: view.signed };
  // The list tells the whole match, wherever the cursor is.
  const whole: Telling = { ...telling, signed: frames.at(-1)?.view.signed ?? null };
  const onMove = useCallback((at: number) => move((from) => moveTo(from, at)), [frames]);
  const title = publicOnly ? t.titlePublic : t.title;
  return (
    <Talks.Provider value={content}>
      <Frame wide bar={<ViewChoice as={as} publicOnly={publicOnly} onAs={onAs} />}>
        <PageTitle title={title} fresh>
          {title}: {content.formats[brief.format]?.name ?? content.title}
        </PageTitle>
        {SIDES.some((side) => players[side]) && (
          <p class="replay-players">
            {SIDES.map((side) => (
              <span key={side}>
                <SideName side={side} /> {players[side] && <bdi>{nameOf(players[side])}</bdi>}
              </span>
            ))}
          </p>
        )}
        <BranchNote branch={brief.branch} />
        {publicOnly && <p class="notice">{t.publicOnly}</p>}
        {source.checked !== null && <p class="notice">{fill(t.checked, { records: source.checked })}</p>}
        <Controls line={line} marks={roundMarks(frames)} turns={turns} playback={playback} move={move} />
        <div class="replay-grid">
          <div class="replay-left">
            <p class="replay-caption">
              {events.map((event) => captionOf(event, telling)).join(' ') || t.beginning}
            </p>
            <ReplayStage brief={brief} view={view} as={as} />
            {!publicOnly && (
              <ContinueHere
                from={source.from}
                step={frameAt(line).seq}
                over={view.ending !== null}
                side={as === 'cuba' ? 'cuba' : 'us'}
                onOpen={playback.stop}
              />
            )}
            <Situation view={view} />
          </div>
          <EventList line={line} telling={whole} onMove={onMove} />
        </div>
        <p class="muted replay-keys no-print">{t.keys}</p>
        <TurningPoints turns={turns} line={line} move={move} />
        <Ladders brief={brief} view={view} content={content} />
        {as === 'open' && <ReplayPlane seen={seen} line={line} debrief={debrief} />}
        <ShareStep
          line={line}
          as={as}
          match={source.match}
          playing={playback.playing}
          onAnother={onAnother}
        />
        {view.ending && (
          <section aria-labelledby="replay-result">
            <h2 id="replay-result">{t.result}</h2>
            <p class="result-sentence">
              {endingText({
                ending: view.ending,
                signed: view.signed,
                issues: issues.length,
                sides: sideNames(content),
              })}
            </p>
            <ResultSheet
              brief={brief}
              view={view}
              players={players}
              content={content}
              own={null}
              debrief={debrief}
            />
          </section>
        )}
      </Frame>
    </Talks.Provider>
  );
}

/** The steps at which a match turned for the table as a whole, by their numbers; a replay without them is one all the same. */
function turnsIn(debrief: Reckoned<Debrief>): readonly number[] {
  return typeof debrief === 'object' ? debrief.turningPoints.table.map(({ seq }) => seq) : [];
}
