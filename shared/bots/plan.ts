import { chance } from '../rules/rng.ts';
import { type Package, STATUS_QUO } from '../rules/vocabulary.ts';
import type { Sight } from './bot.ts';
import { aspiration, type Curve, elapsed, type Turn } from './concession-curve.ts';
import { type OpponentModel, opponentModel } from './opponent-model.ts';
import { bestForThem, bestForUs, type Candidate, firstSigned, searchTexts } from './package-search.ts';
import { floorOf, type Stance } from './stance.ts';

/** Even the last package leaves this much over the floor, tenths. */
const MARGIN = 15;

/** What the side is after now: the curve it concedes along and the text it would table. */
export type Plan = {
  readonly model: OpponentModel;
  readonly curve: Curve;
  readonly time: number;
  /** Tenths. */
  readonly target: number;
  /** `null`: no text that the side would sign is left. */
  readonly intended: Candidate | null;
};

/** Within the temper by the seed, so that two matches are not alike. */
function exponentFor(seed: string, { side, temper }: Stance): number {
  const [from, to] = temper.exponent;
  return from + (to - from) * chance(seed, `bot/temper/${side}`);
}

export function planAt(sight: Sight, stance: Stance, seed: string, at: Turn): Plan {
  const model = opponentModel(sight, stance);
  const floor = floorOf(stance) + 1;
  const anything = { keep: () => false, floor };
  const all = searchTexts(stance, model, anything);
  const best = firstSigned(stance, all, bestForUs);
  const end = stance.temper.endsAt === 'fairest' ? firstSigned(stance, all, fairness(stance)) : null;
  const least = Math.max(floorOf(stance) + MARGIN, end?.own ?? 0);
  const { opening } = stance.temper;
  const exponent = exponentFor(seed, stance);
  const curve = { best: Math.max(least, best?.own ?? 0), least, exponent, opening };
  const time = elapsed(stance.brief, at);
  const target = aspiration(curve, time);
  // What is initialled stays while that is good enough: nobody likes to see agreed rows come back.
  const settled = Object.keys(stance.text).length > 0;
  const kept = settled
    ? searchTexts(stance, model, { keep: (issue) => issue in stance.text, floor: target })
    : [];
  const intended =
    firstSigned(stance, kept, bestForThem) ?? firstSigned(stance, atLeast(all, target), bestForThem) ?? best;
  return { model, curve, time, target, intended };
}

/**
 * By the product of both gains over the walk-away values (Nash 1950), the greatest first. Theirs are guesses on a scale
 * where their best text is 1; it takes for granted that their plan B is as good as its own.
 */
function fairness({ sheet: { walkAway } }: Stance): (a: Candidate, b: Candidate) => number {
  const product = ({ own, theirs }: Candidate) => (own - walkAway) * Math.max(0, 1000 * theirs - walkAway);
  return (a, b) => product(b) - product(a) || bestForThem(a, b);
}

function atLeast(candidates: readonly Candidate[], target: number): readonly Candidate[] {
  return candidates.filter(({ own }) => own >= target);
}

/** Rows of `intended` that the text does not hold yet; an unsettled row that stays unsettled is no row. */
export function rowsToAsk(stance: Stance, intended: Package): Package {
  const rows = Object.entries(intended).filter(
    ([issue, option]) => (stance.text[issue] ?? STATUS_QUO) !== option,
  );
  return Object.fromEntries(rows);
}
