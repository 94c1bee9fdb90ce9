import '../replay/replay.css';
import eye from 'lucide-static/icons/eye.svg?raw';
import { useState } from 'preact/hooks';
import { MIRROR_VIEWS, type MirrorView } from '../../../shared/class-mirror.ts';
import type { Board } from '../../../shared/class-protocol.ts';
import { type AnySeat, benchOf, isSeat } from '../../../shared/rules/vocabulary.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classOffers } from '../../../shared/words/class-offers.ts';
import { parts } from '../../../shared/words/parts.ts';
import { captionOf, type Telling } from '../../captions.ts';
import { isolated } from '../../isolated.ts';
import { currentUrl, rewriteAddress } from '../../router.ts';
import { scenario } from '../../scenario.ts';
import { Talks } from '../../sides.ts';
import type { HeldClass } from '../../store/classes.ts';
import { frameAt, moveTo, timeline } from '../../timeline.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { EventList } from '../replay/event-list.tsx';
import { Ladders } from '../replay/ladders.tsx';
import { ReplayStage } from '../replay/replay-stage.tsx';
import { Situation } from '../replay/situation.tsx';
import type { Seen } from '../replay/source.ts';
import { DoneLine } from './done-line.tsx';
import { chairName } from './needs.ts';
import { TableTalk } from './table-talk.tsx';
import type { Acts } from './use-acts.ts';
import { useMirror } from './use-mirror.ts';

type Props = {
  readonly held: HeldClass;
  readonly board: Board;
  readonly acts: Acts;
  readonly number: number;
  readonly back: string;
};

/** A table as one of its sides, or the public, sees it now. The table is not told. */
export function Mirror({ held, board, acts, number, back }: Props) {
  const t = words(classroom).mirror;
  const asked = currentUrl().searchParams.get('as');
  const as = MIRROR_VIEWS.find((one) => one === asked) ?? 'public';
  const row = board.tables.find((table) => table.number === number);
  const title = row ? fill(t.title, { number }) : t.noTable;
  function show(view: MirrorView) {
    rewriteAddress(`${back}?${new URLSearchParams({ table: String(number), as: view })}`);
  }
  return (
    <Frame
      wide
      bar={
        <a class="mirror-back" href={back}>
          ← {t.back}
        </a>
      }
    >
      <PageTitle title={title} fresh />
      <DoneLine {...acts} />
      {row && <Reflected key={as} held={held} row={row} acts={acts} as={as} onAs={show} />}
    </Frame>
  );
}

type ReflectedProps = {
  readonly held: HeldClass;
  readonly row: Board['tables'][number];
  readonly acts: Acts;
  readonly as: MirrorView;
  readonly onAs: (as: MirrorView) => void;
};

function Reflected({ held, row, acts, as, onAs }: ReflectedProps) {
  const { seen, trouble } = useMirror({ held, row, as });
  return (
    <>
      {trouble && (
        <p class="notice bad" role="alert">
          {troubleText(trouble)}
        </p>
      )}
      {seen ? (
        <>
          <Newest seen={{ ...seen, players: seen.info.players }} row={row} as={as} onAs={onAs} />
          <TableTalk remarks={seen.remarks} row={row} acts={acts} />
        </>
      ) : (
        !trouble && <p role="status">{words(parts).loading}</p>
      )}
    </>
  );
}

type NewestProps = Omit<ReflectedProps, 'held' | 'acts'> & { readonly seen: Seen };

function Newest({ seen: { brief, frames }, row, as, onAs }: NewestProps) {
  const t = words(classroom).mirror;
  // `null`: at the newest step, wherever that is.
  const [seq, setSeq] = useState<number | null>(null);
  const newest = moveTo(timeline(frames), frames.length - 1);
  const line = seq === null ? newest : timeline(frames, seq);
  const { view } = frameAt(line);
  // A remark is a step in which the public sees nothing happen: then what happened before it stands there.
  const events = frames.slice(0, line.at + 1).findLast((frame) => frame.events.length > 0)?.events ?? [];
  const content = scenario(brief);
  const issues = brief.issues.map(({ id }) => id);
  const nameOf = (seat: AnySeat) =>
    row.chairs.find((chair) => chair.seat === seat && chair.playedBy !== 'bot')?.name;
  const telling: Telling = { content, rounds: brief.rounds, issues, signed: view.signed, nameOf };
  const names = sideNames(content);
  return (
    <Talks.Provider value={content}>
      <div class="row mirror-head">
        <label class="view-choice">
          {t.seenBy}
          <select value={as} onChange={(event) => onAs(event.currentTarget.value as MirrorView)}>
            {MIRROR_VIEWS.map((one) => (
              <option key={one} value={one}>
                {one === 'public' ? t.public : names[one].name}
              </option>
            ))}
          </select>
        </label>
        {row.chairs
          .filter(({ seat }) => isSeat(seat))
          .map((chair) => (
            <a
              key={chair.seat}
              class={buttonClass({ kind: 'quiet' })}
              href={`${location.pathname}?${new URLSearchParams({ table: String(row.number), seat: chair.seat })}`}
              aria-label={fill(words(classOffers).seat.look, { name: isolated(chairName(chair)) })}
            >
              <SideMark side={benchOf(chair.seat)} /> <Icon svg={eye} /> <bdi>{chairName(chair)}</bdi>
            </a>
          ))}
        <span class="muted">{t.note}</span>
      </div>
      {line.at < newest.at && (
        <div class="notice">
          <p>{t.older}</p>
          <Button onClick={() => setSeq(null)}>{t.newest}</Button>
        </div>
      )}
      <div class="replay-grid">
        <div class="replay-left">
          <p class="replay-caption">{events.map((event) => captionOf(event, telling)).join(' ')}</p>
          <ReplayStage brief={brief} view={view} as={as} />
          <Situation view={view} nameOf={nameOf} />
        </div>
        <EventList
          line={line}
          telling={{ ...telling, signed: frameAt(newest).view.signed }}
          onMove={(at) => setSeq(at === newest.at ? null : (frames[at]?.seq ?? null))}
        />
      </div>
      <Ladders brief={brief} view={view} content={content} />
    </Talks.Provider>
  );
}
