import { aspirationBot } from './aspiration-bot.ts';
import type { Bot } from './bot.ts';
import { STEADY, type Temper } from './temper.ts';

export const TEMPER_NAMES = ['cautious', 'aggressive', 'naive', 'expert'] as const;
export type TemperName = (typeof TEMPER_NAMES)[number];

/**
 * Four tempers, as a teacher would tell them. The numbers are round ones that say what the sentence says; the exponents lie
 * around those of the usual baselines (Boulware 0.2, linear 1, conceder 2). What hangs on the two fifths for which the
 * aggressive side holds out, the simulation prints beside its results. All mark "this stops us" alike.
 */
export const TEMPERS: { readonly [name in TemperName]: Temper } = {
  // Fears to go home without a text: gives much, gives early, and from half-time on signs whatever beats plan B.
  // Listens, minds its home, and speaks kindly to the press when the home can bear it.
  cautious: { ...STEADY, id: 'cautious', exponent: [1.5, 2.5], opening: 0.25, contentFrom: 'half-time' },
  // Hard, not deaf: opens with its whole wish, yields at the last moment, and signs nothing under two fifths of the way
  // from plan B to its best text, come what may. Listens and minds its home; firm in every headline.
  aggressive: {
    ...STEADY,
    id: 'aggressive',
    exponent: [0.15, 0.25],
    opening: 0,
    holdsOut: 2 / 5,
    contentFrom: 'last-call',
    press: 'firm',
  },
  // Sees its own points and nothing else: gives a little every turn, down to plan B, takes the other side for its
  // mirror image (the fixed pie: Thompson and Hastie 1990), forgets the home that must ratify, and smiles at the press.
  naive: {
    ...STEADY,
    id: 'naive',
    exponent: [0.8, 1.2],
    reads: 'mirror',
    asksHome: false,
    press: 'constructive',
  },
  // Patient without being deaf: yields late, gives where the other side seems to gain most, asks no less than the text
  // that it takes for fair (Nash 1950), minds its home, and only in the last call signs whatever beats plan B.
  expert: {
    ...STEADY,
    id: 'expert',
    exponent: [0.3, 0.5],
    contentFrom: 'last-call',
    endsAt: 'fairest',
  },
};

export function temperBot(name: TemperName): Bot {
  return aspirationBot(TEMPERS[name]);
}
