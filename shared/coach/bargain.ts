import type { Fixed } from '../analysis/blocks.ts';
import { paretoFrontier } from '../analysis/frontier.ts';
import { type OutcomeSpace, type Pair, spaceOf } from '../analysis/outcome-space.ts';
import type { Frontier } from '../analysis/point.ts';
import type { Approvals } from '../rules/events.ts';
import { shiftApprovals } from '../rules/home-front.ts';
import type { Home } from '../rules/setup.ts';
import { initialledText, type MatchState } from '../rules/state.ts';
import { type BySide, bySide, type Package, SIDES } from '../rules/vocabulary.ts';
import { optionIndex, pairOf, worthOf } from './pairs.ts';
import { warmest } from './warmest.ts';

/** What can still be signed: the texts of `space` that keep `fixed`, reach `least` (tenths) and that both homes ratify. */
export type Bargain = {
  readonly space: OutcomeSpace;
  readonly fixed: Fixed;
  readonly least: Pair<number>;
};

/**
 * The bargain of the talks as they stand: what is initialled is fixed, nobody gets less than its walk-away value, each home votes with
 * its approvals of this moment after the visit that serves it best (a two-level game: Putnam 1988). Red lines of both
 * capitals are left out; a gesture is in while the climate could still reach its gate, or if the text or a standing package has it.
 * Limits: an accepted package may amend initialled rows and a reopening frees them, which is not foreseen; when it happens, what can
 * be reached may grow. Approvals add up without the bounds 0 and 100, which only texts touch that give one constituency nearly all.
 * `text`: the rows that are taken as initialled; `climate`: how warm the room may be.
 */
export function bargainOf(
  state: MatchState,
  text: Package = initialledText(state),
  climate: number = warmest(state),
): Bargain {
  return bargainIn(state, { text, climate, also: [] });
}

/** The same with nothing fixed, as if all were still to be written; texts of `held` keep their gestures. */
export function freshBargain(state: MatchState, held: readonly Package[]): Bargain {
  const text = initialledText(state);
  return { ...bargainIn(state, { text, climate: warmest(state), also: held }), fixed: [] };
}

type Ground = { readonly text: Package; readonly climate: number; readonly also: readonly Package[] };

function bargainIn(state: MatchState, { text, climate, also }: Ground): Bargain {
  const { setup, standing } = state;
  const held = [text, ...SIDES.map((side) => standing[side]?.package ?? {}), ...also];
  const homes = bySide((side) => homeNow(setup.homes[side], state.approvals[side]));
  const issues = issuesWithin(state, climate, held);
  const space = spaceOf({ issues, sheets: setup.sheets, homes }, setup.numbers.visit);
  return { space, fixed: fixedIn(space, text), least: space.reservation };
}

/**
 * The bargain of the second signature (post-settlement settlement: Raiffa 1985): nothing is fixed, nobody gets less than the signed
 * text gives, and the visits home are the ones that were paid. `null`: nothing was signed.
 */
export function secondBargain(state: MatchState): Bargain | null {
  const { setup, signed } = state;
  if (!signed) return null;
  const homes = bySide((side) => homeNow(setup.homes[side], visited(state)[side]));
  const issues = issuesWithin(state, state.climate, [signed]);
  const space = spaceOf({ issues, sheets: setup.sheets, homes });
  return { space, fixed: [], least: pairOf(worthOf(setup, signed)) };
}

/** The undominated texts of a bargain, exactly. */
export function frontierOf({ space, fixed, least }: Bargain): Frontier {
  return paretoFrontier(space, { fixed, least, ratified: true });
}

/** Approvals before the text, with the visits that were paid. */
function visited({ setup, approvals, visits }: MatchState): BySide<Approvals> {
  return bySide((side) => {
    const to = visits?.[side];
    return to === undefined
      ? approvals[side]
      : shiftApprovals(approvals[side], { [to]: setup.numbers.visit });
  });
}

function homeNow(home: Home, approvals: Approvals): Home {
  const constituencies = home.constituencies.map((one) => ({
    ...one,
    start: approvals[one.id] ?? one.start,
  }));
  return { ...home, constituencies };
}

function issuesWithin({ setup }: MatchState, climate: number, held: readonly Package[]) {
  return setup.issues.map((issue) => ({
    ...issue,
    options: issue.options.filter(
      ({ id, gate }) => (gate ?? 0) <= climate || held.some((text) => text[issue.id] === id),
    ),
  }));
}

/** The issues that a text settles, as the space counts them. A text that could not be signed fixes what it can. */
export function fixedIn(space: OutcomeSpace, text: Package): Fixed {
  return space.issues.map(({ id }) => {
    const option = text[id];
    const at = option === undefined ? -1 : optionIndex(space, id, option);
    return at < 0 ? null : at;
  });
}
