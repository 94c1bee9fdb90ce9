import type { MatchInfo, NewBranch, ReplayView } from '../../../shared/protocol.ts';
import type { MatchRecord } from '../../../shared/rules/record.ts';
import type { Brief, Frame } from '../../../shared/rules/view-types.ts';
import type { Viewer } from '../../../shared/rules/vocabulary.ts';
import { type Reply, readRecords, readReplay } from '../../net/http.ts';

export const REPLAY_VIEWS = ['public', 'us', 'cuba', 'open'] as const satisfies readonly ReplayView[];

export type Seen = {
  readonly brief: Brief;
  readonly frames: readonly Frame[];
  readonly players: MatchInfo['players'];
  /** Turning points stay away, because a teacher has not opened the coach yet. */
  readonly coachClosed?: true;
};

/** Where a replay comes from: the server, or a file folded on this device. */
export type Source = {
  /** `null` for a file. */
  readonly match: string | null;
  /** How many records of a file were checked; `null` for the server's. */
  readonly checked: number | null;
  /** What a match that goes on from one of its steps is made from: an id of the server's, or the file. */
  readonly from: NewBranch['from'];
  readonly see: (as: ReplayView) => Promise<Reply<Seen>>;
  /** Everything, once the match is over. */
  readonly records: () => Promise<Reply<readonly MatchRecord[]>>;
};

/** A file names nobody who played. */
export const NOBODY: MatchInfo['players'] = { us: null, cuba: null };

export function serverSource(match: string): Source {
  return {
    match,
    checked: null,
    records: () => readRecords(match),
    from: match,
    async see(as) {
      const reply = await readReplay(match, as);
      if (!reply.ok) return reply;
      const { brief, frames, info } = reply.value;
      const { players, coachClosed } = info;
      return { ok: true, value: { brief, frames, players, ...(coachClosed && { coachClosed }) } };
    },
  };
}

export const VIEWERS: Readonly<Record<ReplayView, Viewer>> = {
  public: 'public',
  us: 'us-1',
  cuba: 'cuba-1',
  open: 'open',
};

export function viewIn(search: URLSearchParams): ReplayView | null {
  const asked = search.get('as');
  return REPLAY_VIEWS.find((view) => view === asked) ?? null;
}

export function stepIn(search: URLSearchParams): number | undefined {
  const asked = Number.parseInt(search.get('at') ?? '', 10);
  return Number.isSafeInteger(asked) ? asked : undefined;
}
