import type { Pair } from '../analysis/outcome-space.ts';
import { finalTexts } from '../rules/flow/last-call.ts';
import { voteOf } from '../rules/home-front.ts';
import { crossedRedLine } from '../rules/package.ts';
import { finalScores } from '../rules/scoring.ts';
import type { MatchState } from '../rules/state.ts';
import { type BySide, bySide, type Package, SIDES, type Side } from '../rules/vocabulary.ts';
import { type Bargain, bargainOf, frontierOf } from './bargain.ts';
import { pairOf, worthOf } from './pairs.ts';

/** What can still be got, tenths of a point, the waiting charged so far taken off. */
export type Reach = {
  /** The most each side can still score, whoever else loses by it; not both at once. */
  readonly most: BySide<number>;
  /** The most both can still gain together over their walk-away values (surplus); negative when waiting has eaten it. */
  readonly joint: number;
  /** Whether a text is left that both could sign; after the end, whether one was. */
  readonly open: boolean;
};

export type ReachReader = (state: MatchState) => Reach | null;

/**
 * The value that can still be reached in a state, exactly, by the rules:
 * - until the last packages lie open: over all texts of `bargainOf`;
 * - then: over the texts on offer that both could sign;
 * - in the second signature: what stands; like a reopening it may free every row, and that is not foreseen: an improvement
 *   shows when it is made, and what it left on the table is told by `tradesNotFound`;
 * - after the end: what it became, repudiation included.
 * `null` for a match that was cancelled, since it has no score, and while the homes vote on a signed text.
 * Where no text is left, both have their walk-away values. The most of each is found on the frontier, since whatever dominates
 * a text that both could sign can be signed too. A reader remembers the frontiers it made: use one for a match.
 */
export function reachReader(): ReachReader {
  const known = new Map<string, readonly Pair<number>[]>();
  const pointsOf = (bargain: Bargain): readonly Pair<number>[] => {
    const key = keyOf(bargain);
    const points = known.get(key) ?? frontierOf(bargain).points.map(({ utilities }) => utilities);
    known.set(key, points);
    return points;
  };
  return (state) => {
    if (state.phase.name === 'over') return reachAtEnd(state);
    if (state.phase.name === 'second-signature') return reachAmong(state, pointsSigned(state));
    // Signed, and the homes have not answered yet.
    if (state.signed) return null;
    if (state.phase.name === 'last-call-marks') return reachAmong(state, pointsOnOffer(state));
    return reachAmong(state, pointsOf(bargainOf(state)));
  };
}

function reachAmong({ setup, waiting }: MatchState, points: readonly Pair<number>[]): Reach {
  const planB = pairOf(bySide((side) => setup.sheets[side].walkAway));
  const left = points.length > 0 ? points : [planB];
  const most = (at: 0 | 1) => Math.max(...left.map((point) => point[at])) - waiting;
  const surplus = Math.max(...left.map(([us, cuba]) => us + cuba - planB[0] - planB[1]));
  return { most: { us: most(0), cuba: most(1) }, joint: surplus - 2 * waiting, open: points.length > 0 };
}

function reachAtEnd({ setup, ending, signed, waiting }: MatchState): Reach | null {
  if (!ending || ending.type === 'cancelled') return null;
  const { sheets, numbers } = setup;
  const most = finalScores({ sheets, ending, signed, waiting, repudiation: numbers.repudiation });
  const joint = SIDES.reduce((sum, side) => sum + most[side] - sheets[side].walkAway, 0);
  return { most, joint, open: ending.type === 'ratified' };
}

function pointsSigned({ setup, signed }: MatchState): readonly Pair<number>[] {
  return signed ? [pairOf(worthOf(setup, signed))] : [];
}

function pointsOnOffer(state: MatchState): readonly Pair<number>[] {
  return Object.values(finalTexts(state))
    .filter((text) => SIDES.every((side) => couldSign(state, side, text)))
    .map((text) => pairOf(worthOf(state.setup, text)));
}

/** No red line, no less than the walk-away value, and some visit makes the home ratify it. */
export function couldSign(state: MatchState, side: Side, text: Package): boolean {
  const { sheets } = state.setup;
  return (
    crossedRedLine(sheets[side].redLines, text) === undefined &&
    worthOf(state.setup, text)[side] >= sheets[side].walkAway &&
    couldRatify(state, side, text)
  );
}

/** Whether the home would ratify the text now, after the visit that serves it best, or the one that was paid. */
export function couldRatify({ setup, approvals, visits }: MatchState, side: Side, text: Package): boolean {
  const home = setup.homes[side];
  const choice = home.constituencies.filter(({ id }) => !visits || visits[side] === id);
  return choice.some(
    ({ id }) => voteOf(home, approvals[side], text, { to: id, gain: setup.numbers.visit }).passes,
  );
}

function keyOf({ space, fixed, least }: Bargain): string {
  const starts = space.homes.map((home) => home?.sums.map(({ start }) => start));
  return JSON.stringify([space.issues.map(({ options }) => options), starts, fixed, least]);
}
