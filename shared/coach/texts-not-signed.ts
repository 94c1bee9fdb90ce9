import { nashAmong, nearestTexts } from '../analysis/nearest-text.ts';
import type { Outcome, OutcomeSpace } from '../analysis/outcome-space.ts';
import { textWith } from '../rules/package.ts';
import { initialledText, type MatchState } from '../rules/state.ts';
import { bySide, type Package, SIDES, STATUS_QUO } from '../rules/vocabulary.ts';
import { freshBargain, frontierOf } from './bargain.ts';
import type { DancePackage } from './dance.ts';
import { optionIndex } from './pairs.ts';
import { type Trade, tradeOf } from './trade.ts';

/** What both would have signed in a match that ended without agreement: better than plan B for both, and both homes ratify. */
export type TextsNotSigned = {
  /** The greatest product of both gains (Nash 1950). Changes are against the first of `from`. */
  readonly fairest: Trade;
  /** The nearest to `from`: on the fewest issues different, counted against each and added up; of those the fairest. */
  readonly nearest: Trade & { readonly distance: number };
  /** The signed text that a home refused; else each side's last package over the initialled text; else that text alone. */
  readonly from: readonly Package[];
};

/**
 * Over all texts, initialled rows included, with the approvals of the end and the best visit home of each; a gesture needs the climate
 * of the end unless `from` has it. Exact. Gains are over plan B. `null`: there was an agreement, the match was cancelled or goes on, or
 * there is no such text. `packages`: those of the match, oldest first.
 */
export function textsNotSigned(state: MatchState, packages: readonly DancePackage[]): TextsNotSigned | null {
  const { setup, signed, ending } = state;
  if (!ending || ending.type === 'ratified' || ending.type === 'cancelled') return null;
  const from = signed ? [signed] : lastTexts(state, packages);
  const bargain = freshBargain(state, from);
  const { space } = bargain;
  // A tenth over plan B at least: nobody signs what is only as good.
  const least = [space.reservation[0] + 1, space.reservation[1] + 1] as const;
  const fairest = nashAmong(space, frontierOf({ ...bargain, least }).points);
  const outcomes = from.map((text) => looseOutcome(space, text));
  const near = nearestTexts(space, outcomes, { least, ratified: true });
  const nearest = near && nashAmong(space, near.points);
  if (!fairest || !nearest) return null;
  const had = bySide((side) => setup.sheets[side].walkAway);
  const compared = { setup, had, from: from[0] ?? {} };
  return {
    fairest: tradeOf(space, fairest.outcome, compared),
    nearest: { ...tradeOf(space, nearest.outcome, compared), distance: near.distance },
    from,
  };
}

function lastTexts(state: MatchState, packages: readonly DancePackage[]): readonly Package[] {
  const initialled = initialledText(state);
  const last = SIDES.flatMap((side) => packages.findLast((one) => one.side === side) ?? []);
  return last.length > 0 ? last.map(({ rows }) => textWith(initialled, rows)) : [initialled];
}

/** As `outcomeOf`, but an option that one capital forbids is -1: it differs from every option that could be signed. */
function looseOutcome(space: OutcomeSpace, text: Package): Outcome {
  return space.issues.map(({ id }) => optionIndex(space, id, text[id] ?? STATUS_QUO));
}
