import { evolve } from '../rules/match.ts';
import type { MatchRecord } from '../rules/record.ts';
import type { MatchState } from '../rules/state.ts';
import { type Actor, type BySide, bySide } from '../rules/vocabulary.ts';
import { type Cause, causeOf } from './cause.ts';
import type { Position } from './positions.ts';
import { type Reach, reachReader } from './reach.ts';

/** One fact's part in a change, tenths of a point. */
export type Shift = { readonly cause: Cause; readonly own: BySide<number>; readonly joint: number };

/** What can be reached after a record, and which of its facts changed it; the shifts add up to the change exactly. */
export type CoursePoint = {
  readonly seq: number;
  readonly actor: Actor;
  readonly round: number;
  readonly reach: Reach;
  readonly shifts: readonly Shift[];
};

/** The reachable value after every record of a match (see `reachReader`). Where that says nothing the last one stays. */
export function courseOf(positions: readonly Position[]): readonly CoursePoint[] {
  const read = reachReader();
  let reach: Reach | null = null;
  return positions.map(({ record, before, after }) => {
    const shifts: Shift[] = [];
    for (const { state, cause } of statesWithin(record, before)) {
      const next: Reach | null = read(state) ?? reach;
      if (reach && next) shifts.push(...shiftBetween(reach, next, cause));
      reach = next;
    }
    if (!reach) throw new Error('a match begins with something to reach');
    return { seq: record.seq, actor: record.seat, round: after.round, reach, shifts };
  });
}

function statesWithin(record: MatchRecord, before: MatchState | undefined) {
  let state = before;
  return record.events.map((event) => {
    state = evolve(state, event);
    return { state, cause: causeOf(event) };
  });
}

function shiftBetween(from: Reach, to: Reach, cause: Cause): readonly Shift[] {
  const own = bySide((side) => to.most[side] - from.most[side]);
  const joint = to.joint - from.joint;
  return own.us === 0 && own.cuba === 0 && joint === 0 ? [] : [{ cause, own, joint }];
}
