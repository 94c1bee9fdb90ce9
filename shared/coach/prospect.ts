import { nashAmong } from '../analysis/nearest-text.ts';
import { type Pair, textOf } from '../analysis/outcome-space.ts';
import type { Frontier } from '../analysis/point.ts';
import { crossedRedLine, textWith } from '../rules/package.ts';
import { initialledText, type MatchState } from '../rules/state.ts';
import { type BySide, bySide, type Package, SIDES } from '../rules/vocabulary.ts';
import { type Bargain, bargainOf, fixedIn, frontierOf, secondBargain } from './bargain.ts';
import { bySides, pairOf, worthOf } from './pairs.ts';
import { couldRatify } from './reach.ts';

/** A package with what accepting it does: signing, or initialling its rows. */
export type Offer = { readonly rows: Package; readonly sign: boolean };

/** What a package would become if the other side took it, by both true sheets. Tenths of a point, waiting aside. */
export type Prospect = {
  /** The text it stands for: itself where it signs, else the fairest text (Nash 1950) that is left once it is initialled. */
  readonly text: Package;
  readonly values: BySide<number>;
  /** Whether each home would ratify that text, after its best visit. */
  readonly ratifies: BySide<boolean>;
  /** Whether each side could live with it: no red line, not under its floor, ratified at home. */
  readonly bearable: BySide<boolean>;
  /** It initials rows after which no text is left that both could sign. */
  readonly deadEnd: boolean;
  /** No text that both could sign as the room stands is better for one side and as good for the other. */
  readonly efficient: boolean;
};

/** Where packages are weighed: a moment of a match, with what both could sign as the room stands. */
export type Scale = {
  readonly state: MatchState;
  /** The initialled text at that moment; in the second signature the signed one. */
  readonly text: Package;
  readonly bargain: Bargain;
  readonly frontier: Frontier;
};

/**
 * Packages are weighed as the room stands: beside texts whose gestures the climate allows now, not beside those it may allow later.
 * `text`: what packages are laid over there, if a reopening leaves less of it.
 */
export function scaleAt(state: MatchState, text: Package = state.signed ?? initialledText(state)): Scale {
  const second = state.phase.name === 'second-signature' ? secondBargain(state) : null;
  const bargain = second ?? bargainOf(state, text, state.climate);
  return { state, text, bargain, frontier: frontierOf(bargain) };
}

export function prospectOf(scale: Scale, offer: Offer): Prospect {
  const { state, bargain, frontier } = scale;
  const whole = textWith(scale.text, offer.rows);
  const left = offer.sign ? null : fairestLeft(bargain, whole);
  const text = left ?? whole;
  const values = worthOf(state.setup, text);
  const least = bySides(bargain.least);
  const ratifies = bySide((side) => couldRatify(state, side, text));
  const bearable = bySide(
    (side) =>
      crossedRedLine(state.setup.sheets[side].redLines, whole) === undefined &&
      (offer.sign || left ? values[side] >= least[side] && ratifies[side] : true),
  );
  const deadEnd = !offer.sign && left === null && bearable.us && bearable.cuba;
  return {
    text,
    values,
    ratifies,
    bearable,
    deadEnd,
    efficient: isBearable({ bearable, deadEnd }) && isUndominated(frontier, pairOf(values)),
  };
}

/** Whether both sides could live with what a package becomes. */
export function isBearable({ bearable, deadEnd }: Pick<Prospect, 'bearable' | 'deadEnd'>): boolean {
  return SIDES.every((side) => bearable[side]) && !deadEnd;
}

/** The fairest text that keeps the rows of another. `null`: none that both could sign. */
function fairestLeft(bargain: Bargain, whole: Package): Package | null {
  const { space } = bargain;
  const point = nashAmong(space, frontierOf({ ...bargain, fixed: fixedIn(space, whole) }).points);
  return point && textOf(space, point.outcome);
}

function isUndominated({ points }: Frontier, [us, cuba]: Pair<number>): boolean {
  return !points.some(({ utilities: [a, b] }) => a >= us && b >= cuba && (a > us || b > cuba));
}
