import { redactAll } from '../rules/frames.ts';
import { evolve } from '../rules/match.ts';
import type { MatchRecord } from '../rules/record.ts';
import type { MatchState } from '../rules/state.ts';
import { briefFor, viewFor } from '../rules/view.ts';
import type { Brief, Frame, View } from '../rules/view-types.ts';
import type { SeatId } from '../rules/vocabulary.ts';

/** A record with the match as it stood before and after it. The first record has nothing before it. */
export type Position = {
  readonly record: MatchRecord;
  readonly before: MatchState | undefined;
  readonly after: MatchState;
};

/** The whole match, record by record. The records must have been verified or be one's own; an empty log has no positions. */
export function positionsOf(records: readonly MatchRecord[]): readonly Position[] {
  let state: MatchState | undefined;
  return records.map((record) => {
    const before = state;
    state = record.events.reduce<MatchState | undefined>(evolve, state);
    if (!state) throw new Error('a log begins with a fact');
    return { record, before, after: state };
  });
}

/** The record with which a branch left its original; what stands until then was retold. 0: the match is one of its own. */
export function retoldUntil(positions: readonly Position[]): number {
  return positions.find(({ record }) => record.wish.type === 'branch')?.record.seq ?? 0;
}

/** What a player in that seat knew when record `seq` was made: exactly what bots are given, and nothing of that record. */
export function knownBefore(
  positions: readonly Position[],
  seq: number,
  seat: SeatId,
): { readonly brief: Brief; readonly view: View; readonly past: readonly Omit<Frame, 'view'>[] } | null {
  const state = positions.find(({ record }) => record.seq === seq)?.before;
  if (!state) return null;
  const past = positions
    .filter(({ record }) => record.seq < seq)
    .map(({ record }) => ({ seq: record.seq, at: record.at, events: redactAll(record, seat) }));
  return { brief: briefFor(state, seat), view: viewFor(state, seat), past };
}
