import { leftOnTheTable as leftIn } from '../analysis/left-on-the-table.ts';
import { type Outcome, outcomeOf } from '../analysis/outcome-space.ts';
import { tradesNotFound as tradesOver } from '../analysis/trades-not-found.ts';
import type { MatchState } from '../rules/state.ts';
import type { BySide, Package } from '../rules/vocabulary.ts';
import { type Bargain, secondBargain } from './bargain.ts';
import { worthOf } from './pairs.ts';
import { type Trade, tradeOf } from './trade.ts';

export type TradeSet = {
  /** Neither side loses by it and both together gain the most: what was left on the table. One may gain nothing. */
  readonly jointlyBest: Trade;
  /** `null`: no text was better for both. */
  readonly forBoth: {
    /** The fewest issues that change. */
    readonly smallest: Trade;
    /** Of all that is better for both, the best for each side. */
    readonly bestFor: BySide<Trade>;
  } | null;
};

/** `null` in either place: nobody could have had more without loss for the other. */
export type TradesNotFound = {
  /** What the second signature would have allowed: both homes ratify it and no gesture needs a warmer room. */
  readonly signable: TradeSet | null;
  /** The same whatever the homes say and however warm the room: see `ratifies`. */
  readonly onPaper: TradeSet | null;
};

/** The trades nobody found, for the text that was ratified (exact; see `tradesNotFound` of the analysis). `null`: none was. */
export function tradesNotFound(state: MatchState): TradesNotFound | null {
  const ground = groundAfter(state);
  if (!ground) return null;
  // An agreement stays one in a warmer room.
  const anyClimate = groundAfter({ ...state, climate: 100 }) as Ground;
  return { signable: tradesOn(ground, true), onPaper: tradesOn(anyClimate, false) };
}

/**
 * What a ratified text left on the table: of the texts that the second signature would have allowed and that neither side loses by,
 * the one that adds the most. `null`: nothing was left, or no text was ratified.
 */
export function leftOnTheTable(state: MatchState): Trade | null {
  const ground = groundAfter(state);
  return ground && leftOn(ground, true);
}

type Ground = Bargain & {
  readonly state: MatchState;
  readonly signed: Package;
  /** The signed text; `null` where it cannot be counted. */
  readonly deal: Outcome | null;
};

/** `null`: there was no agreement. */
function groundAfter(state: MatchState): Ground | null {
  const { signed, ending } = state;
  const second = secondBargain(state);
  if (!signed || !second || ending?.type === 'refused-at-home') return null;
  return { ...second, state, signed, deal: outcomeOf(second.space, signed) };
}

function leftOn(ground: Ground, ratified: boolean): Trade | null {
  const better = ground.deal && leftIn(ground.space, ground.deal, { ratified }).better;
  return better && tradeOn(ground, better);
}

function tradesOn(ground: Ground, ratified: boolean): TradeSet | null {
  const jointlyBest = leftOn(ground, ratified);
  if (!jointlyBest || !ground.deal) return null;
  const found = tradesOver(ground.space, ground.deal, { ratified });
  if (!found) return { jointlyBest, forBoth: null };
  const { smallest, bestFor } = found;
  const [us, cuba] = bestFor.map(({ outcome }) => tradeOn(ground, outcome)) as [Trade, Trade];
  return { jointlyBest, forBoth: { smallest: tradeOn(ground, smallest.outcome), bestFor: { us, cuba } } };
}

function tradeOn({ space, state: { setup }, signed }: Ground, outcome: Outcome): Trade {
  return tradeOf(space, outcome, { setup, from: signed, had: worthOf(setup, signed) });
}
