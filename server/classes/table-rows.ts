import type { BoardTable, WallTable } from '../../shared/class-protocol.ts';
import type { Brief, Frame, View } from '../../shared/rules/view-types.ts';
import type { MatchService } from '../match-service.ts';
import type { Standing } from '../publication.ts';

/** A row of the board without its number and chairs: what the public sees, and what a teacher is told besides. */
export type TableRow = Omit<WallTable, 'number'> & Pick<BoardTable, 'waitsFor' | 'since' | 'news'>;

export type TableRows = {
  /** `null` for an unknown match. */
  readonly row: (match: string) => Promise<TableRow | null>;
  readonly forget: (match: string) => void;
};

/** The public view of many matches, kept as they move, so that no board folds a log again. */
export function tableRows(service: MatchService): TableRows {
  const rows = new Map<string, TableRow>();

  service.followAll(({ match, step, standing }) => {
    const known = rows.get(match);
    if (!known) return;
    const { view, events, at } = step('public');
    if (!view) return;
    const news = [...known.news, ...newsIn(events)];
    const row = { ...shown(view, standing), rounds: known.rounds, issues: known.issues, news };
    rows.set(match, { ...row, since: momentOf(row) === momentOf(known) ? known.since : at });
  });

  return {
    async row(match) {
      const known = rows.get(match);
      if (known) return known;
      const sight = await service.course(match, 'public');
      const view = sight?.frames.at(-1)?.view;
      if (!sight || !view) return null;
      const news = sight.frames.flatMap(({ events }) => newsIn(events));
      const row = {
        ...shown(view, sight.standing),
        ...sizeOf(sight.brief),
        news,
        since: sinceOf(sight.frames),
      };
      rows.set(match, row);
      return row;
    },
    forget: (match) => void rows.delete(match),
  };
}

function sizeOf({ rounds, issues }: Brief): Pick<TableRow, 'rounds' | 'issues'> {
  return { rounds: rounds.length, issues: issues.length };
}

function newsIn(events: Frame['events']): readonly string[] {
  return events.flatMap((event) => (event.type === 'dispatched' ? [event.dispatch] : []));
}

type Shown = Omit<TableRow, 'rounds' | 'issues' | 'news' | 'since'>;

function shown(view: View, standing: Standing): Shown {
  const { round, phase, text, climate, headlines, newspaper, ending, waitsFor } = view;
  return {
    status: standing.status === 'over' ? 'over' : 'live',
    round,
    phase,
    paused: standing.paused,
    deadline: standing.deadline,
    initialled: Object.keys(text).length,
    climate,
    headlines,
    frontPage: newspaper.headlines.at(-1)?.text ?? null,
    ending,
    waitsFor,
  };
}

/** What changes whenever a table moves on; more time for the same turn is no move. */
function momentOf({
  round,
  phase,
  waitsFor,
  initialled,
  paused,
}: Pick<TableRow, 'waitsFor'> & Shown): string {
  return [round, phase, waitsFor, initialled, paused].join();
}

/** When the table came to where it stands: the first of the last frames that all show the same moment. */
function sinceOf(frames: readonly Frame[]): number {
  const at = (frame: Frame): string => {
    const { view } = frame;
    const standing: Standing = { status: 'live', deadline: null, paused: view.paused !== null };
    return momentOf(shown(view, standing));
  };
  const last = frames.at(-1);
  const now = last ? at(last) : '';
  const before = frames.findLastIndex((frame) => at(frame) !== now);
  return frames[before + 1]?.at ?? 0;
}
