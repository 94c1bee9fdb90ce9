import type { PressLine } from '../rules/vocabulary.ts';

/** How a bot plays; what it may do and what it sees is the same for all. */
export type Temper = {
  readonly id: string;
  /** Concession exponent of the match, between these two by the seed: under 1 concedes late, over 1 early. */
  readonly exponent: readonly [from: number, to: number];
  /** Share of the way from its best to its least that the very first package gives away. */
  readonly opening: number;
  /** Signs nothing under this share of the way from the walk-away value to the best text. */
  readonly holdsOut: number;
  /** From when on it takes whatever it would sign, instead of waiting for as much as it would ask itself. */
  readonly contentFrom: 'half-time' | 'last-turn' | 'last-call';
  /** What it thinks the other side wants: what its packages show, or the mirror image of the own sheet. */
  readonly reads: 'packages' | 'mirror';
  /** Whether it asks, before it tables or signs, if its home would ratify. */
  readonly asksHome: boolean;
  /** The line for the press: chosen by what the home can bear, or always the same. */
  readonly press: 'as-home-bears' | PressLine;
  /** Where its packages end: at the least it would sign, or at the text that it takes for the fairest. */
  readonly endsAt: 'least' | 'fairest';
};

/** The opponent that a player meets: patient, attentive, and yielding in the end. */
export const STEADY: Temper = {
  id: 'aspiration',
  exponent: [0.4, 0.75],
  opening: 0.12,
  holdsOut: 0,
  contentFrom: 'last-turn',
  reads: 'packages',
  asksHome: true,
  press: 'as-home-bears',
  endsAt: 'least',
};
