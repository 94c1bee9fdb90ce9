import type { MatchEvent, Vote } from '../rules/events.ts';
import type { MatchRecord } from '../rules/record.ts';
import type { MatchState } from '../rules/state.ts';
import { type BySide, bySide, type ConstituencyId, type IssueId, type Side } from '../rules/vocabulary.ts';
import type { Position } from './positions.ts';

/** How one constituency came to its approval of the signed text. Tenths of a point; the parts add up to `final`. */
export type ConstituencyAccount = {
  readonly id: ConstituencyId;
  readonly weight: number;
  readonly start: number;
  readonly press: number;
  readonly dispatches: number;
  /** What each settled row of the text did; rows that did nothing are left out. */
  readonly text: { readonly [issue: IssueId]: number };
  readonly visit: number;
  /** What the bounds 0 and 100 took away or gave. */
  readonly bounded: number;
  readonly final: number;
  /** `null`: it has no veto. */
  readonly floor: number | null;
  readonly vetoes: boolean;
};

export type HomeAccount = {
  readonly constituencies: readonly ConstituencyAccount[];
  /** Weighted mean, tenths of a point, rounded; votes compare exact sums. */
  readonly weighted: number;
  readonly threshold: number;
  readonly passes: boolean;
};

type Moved = { readonly press: number; readonly dispatches: number };

/**
 * How both homes came to their answer (a two-level game: Putnam 1988), constituency by constituency, for the text that was last voted
 * on. `null`: nothing was signed.
 */
export function homeAccounts(positions: readonly Position[]): BySide<HomeAccount> | null {
  const last = positions.at(-1)?.after;
  const { votes, signed } = last ?? {};
  if (!last || !votes || !signed) return null;
  return bySide((side) => accountOf(last, side, votes[side], positions));
}

function accountOf(state: MatchState, side: Side, vote: Vote, positions: readonly Position[]): HomeAccount {
  const { setup, signed, visits } = state;
  const constituencies = setup.homes[side].constituencies.map((one): ConstituencyAccount => {
    const { id, weight, start, floor = null } = one;
    const rows = Object.entries(signed ?? {})
      .map(([issue, option]): [IssueId, number] => [issue, one.effects[issue]?.[option] ?? 0])
      .filter(([, effect]) => effect !== 0);
    const moved = movedBefore(
      positions.map(({ record }) => record),
      side,
      id,
    );
    const visit = visits?.[side] === id ? setup.numbers.visit : 0;
    const final = vote.approvals[id] ?? 0;
    const told = rows.reduce(
      (sum, [, effect]) => sum + effect,
      start + moved.press + moved.dispatches + visit,
    );
    return {
      ...{ id, weight, start, ...moved, text: Object.fromEntries(rows), visit },
      ...{ bounded: final - told, final, floor, vetoes: vote.vetoes.includes(id) },
    };
  });
  return { constituencies, weighted: vote.weighted, threshold: vote.threshold, passes: vote.passes };
}

function movedBefore(records: readonly MatchRecord[], side: Side, id: ConstituencyId): Moved {
  const events = records.flatMap((record) => record.events);
  const sumOf = (type: 'headlines-opened' | 'dispatched') =>
    events.reduce((sum, event) => sum + shiftIn(event, type, side, id), 0);
  return { press: sumOf('headlines-opened'), dispatches: sumOf('dispatched') };
}

function shiftIn(
  event: MatchEvent,
  type: 'headlines-opened' | 'dispatched',
  side: Side,
  id: ConstituencyId,
): number {
  return event.type === type ? (event.approvals[side][id] ?? 0) : 0;
}
