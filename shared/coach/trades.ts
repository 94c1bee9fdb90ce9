import type { Outcome } from '../analysis/outcome-space.ts';
import { outcomeOf } from '../analysis/outcome-space.ts';
import { tradesNotFound as tradesOver } from '../analysis/trades-not-found.ts';
import type { MatchState } from '../rules/state.ts';
import type { BySide } from '../rules/vocabulary.ts';
import { type Bargain, secondBargain } from './bargain.ts';
import { worthOf } from './pairs.ts';
import { type Trade, tradeOf } from './trade.ts';

export type TradeSet = {
  /** The fewest issues that change. */
  readonly smallest: Trade;
  readonly jointlyBest: Trade;
  /** Of all that is better for both, the best for each side. */
  readonly bestFor: BySide<Trade>;
};

/** `null` in either place: no text was better for both. */
export type TradesNotFound = {
  /** What the second signature would have allowed: both homes ratify it and no gesture needs a warmer room. */
  readonly signable: TradeSet | null;
  /** The same whatever the homes say and however warm the room: see `ratifies`. */
  readonly onPaper: TradeSet | null;
};

/** The trades nobody found, for the text that was ratified (exact; see `tradesNotFound` of the analysis). `null`: none was. */
export function tradesNotFound(state: MatchState): TradesNotFound | null {
  const { signed, setup, ending } = state;
  const second = secondBargain(state);
  if (!signed || !second || ending?.type === 'refused-at-home') return null;
  const anyClimate = secondBargain({ ...state, climate: 100 }) as Bargain;
  const setOver = ({ space }: Bargain, ratified: boolean): TradeSet | null => {
    const deal = outcomeOf(space, signed);
    const found = deal && tradesOver(space, deal, { ratified });
    if (!found) return null;
    const had = worthOf(setup, signed);
    const trade = ({ outcome }: { readonly outcome: Outcome }) =>
      tradeOf(space, outcome, { setup, from: signed, had });
    return {
      smallest: trade(found.smallest),
      jointlyBest: trade(found.jointlyBest),
      bestFor: { us: trade(found.bestFor[0]), cuba: trade(found.bestFor[1]) },
    };
  };
  return { signable: setOver(second, true), onPaper: setOver(anyClimate, false) };
}
