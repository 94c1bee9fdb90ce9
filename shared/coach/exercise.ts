import { STEP_THRESHOLD } from '../analysis/steps.ts';
import type { Vote } from '../rules/events.ts';
import { voteOf } from '../rules/home-front.ts';
import { decide } from '../rules/match.ts';
import type { Refusal } from '../rules/result.ts';
import { type MatchState, momentOf } from '../rules/state.ts';
import {
  type BySide,
  other,
  type Package,
  type PackageId,
  type SeatId,
  type Side,
  sideOf,
} from '../rules/vocabulary.ts';
import { type OwnMove, ownMove, textAfter, wishIn } from './own-move.ts';
import { bySides } from './pairs.ts';
import type { Position } from './positions.ts';
import { type Offer, type Prospect, prospectOf, type Scale, scaleAt } from './prospect.ts';

/**
 * How a composed package does in a position, first that holds:
 * - `refused-there`: the other side could not take it: its red line, under its walk-away value, or its home would refuse;
 * - `refused-here`: one's own side could not sign what it becomes: under one's own walk-away value, or one's own home would refuse;
 * - `dead-end`: it initials rows after which no text is left that both could sign;
 * - `best`: not `worse` than the package played, and no text that both could sign as the room stands dominates it;
 * - `better`: both could live with it, and they could not with the one played, or none was; or one side gains a point or more and
 *   the other loses less than that; or, where one gains and one loses, the product of both gains over plan B is greater (Nash 1950);
 * - `as-good`: neither side's figure differs by a point;
 * - `worse`: anything else.
 */
export type Grade = 'best' | 'better' | 'as-good' | 'worse' | 'refused-here' | 'refused-there' | 'dead-end';

export type Judgement =
  | { readonly legal: false; readonly refusal: Refusal }
  | {
      readonly legal: true;
      readonly grade: Grade;
      /** What it becomes if taken, on both sheets (tenths of a point), and whether both could live with it. */
      readonly prospect: Prospect;
      /** The own home's answer to that text after its best visit, constituency by constituency. */
      readonly home: Vote;
      /** The same for the package that was played there; `null`: none was. */
      readonly played: Prospect | null;
      /** As the room stands: the most each side could have, and the two together; `null`: no text is left. */
      readonly best: { readonly most: BySide<number>; readonly together: number } | null;
    };

/** A package, and the accepted one that it reopens and replaces, if it does. */
export type Composed = Offer & { readonly reopens?: PackageId };

export type Exercise = {
  /** The position: the match before somebody composes. */
  readonly state: MatchState;
  readonly seat: SeatId;
  readonly offer: Composed;
  /** What the real player put there. */
  readonly played: Composed | null;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/**
 * The exercise that record `seq` of a match sets: whoever moved there moves again, and the package is judged beside what was put or
 * taken there. `null`: no package could be put in that move.
 */
export function judgeAt(positions: readonly Position[], seq: number, offer: Composed): Judgement | null {
  const position = positions.find(({ record }) => record.seq === seq);
  const move = position && ownMove(position);
  if (!position?.before || !move) return null;
  const { at } = position.record;
  return judge({ state: position.before, seat: move.seat, offer, played: composedIn(move), at });
}

/** What was put or taken in a move, as somebody would compose it again. */
export function composedIn({ played, reopened }: OwnMove): Composed | null {
  return played && { ...played, ...(reopened && { reopens: reopened }) };
}

/** Judges a composed package by both true sheets: for whoever looks back at a finished match. */
export function judge({ state, seat, offer, played, at }: Exercise): Judgement {
  const wish = wishIn(state, offer, offer.reopens);
  if (!wish) return { legal: false, refusal: { code: 'not-now' } };
  const decided = decide(state, { seat, wish, moment: momentOf(state) }, at);
  if (!decided.ok) return { legal: false, refusal: decided.refusal };
  const scale = scaleAt(state, textAfter(state, offer.reopens));
  const side = sideOf(seat);
  const prospect = prospectOf(scale, offer);
  const before = played && prospectOf({ ...scale, text: textAfter(state, played.reopens) }, played);
  return {
    legal: true,
    grade: gradeOf(scale, side, prospect, before),
    prospect,
    home: bestVote(state, side, prospect.text),
    played: before,
    best: bestOf(scale),
  };
}

function gradeOf(scale: Scale, side: Side, one: Prospect, played: Prospect | null): Grade {
  const hard = unbearable(side, one);
  if (hard) return hard;
  const beside = played && !unbearable(side, played) ? compared(scale, one, played) : 'better';
  return beside !== 'worse' && one.efficient ? 'best' : beside;
}

function unbearable(side: Side, { bearable, deadEnd }: Prospect): Grade | null {
  if (!bearable[other(side)]) return 'refused-there';
  if (!bearable[side]) return 'refused-here';
  return deadEnd ? 'dead-end' : null;
}

function compared({ bargain }: Scale, one: Prospect, played: Prospect): 'better' | 'as-good' | 'worse' {
  const us = one.values.us - played.values.us;
  const cuba = one.values.cuba - played.values.cuba;
  const [low, high] = us < cuba ? [us, cuba] : [cuba, us];
  if (low > -STEP_THRESHOLD) return high >= STEP_THRESHOLD ? 'better' : 'as-good';
  if (high < STEP_THRESHOLD) return 'worse';
  const least = bySides(bargain.least);
  const product = ({ values }: Prospect) => (values.us - least.us) * (values.cuba - least.cuba);
  return product(one) > product(played) ? 'better' : 'worse';
}

function bestOf({ frontier: { points } }: Scale): { most: BySide<number>; together: number } | null {
  if (points.length === 0) return null;
  const most = (of: (point: readonly [number, number]) => number) =>
    Math.max(...points.map(({ utilities }) => of(utilities)));
  return {
    most: { us: most(([us]) => us), cuba: most(([, cuba]) => cuba) },
    together: most(([a, b]) => a + b),
  };
}

/** The vote after the visit that serves best: one that passes, then the highest weighted approval. */
function bestVote({ setup, approvals, visits }: MatchState, side: Side, text: Package): Vote {
  const home = setup.homes[side];
  const trips = home.constituencies.filter(({ id }) => !visits || visits[side] === id);
  const votes = trips.map(({ id }) =>
    voteOf(home, approvals[side], text, { to: id, gain: setup.numbers.visit }),
  );
  const rank = (vote: Vote) => (vote.passes ? 10_000 : 0) + vote.weighted;
  return votes.reduce((best, vote) => (rank(vote) > rank(best) ? vote : best));
}
