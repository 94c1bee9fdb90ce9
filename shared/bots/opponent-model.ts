import { weightOf } from '../rules/scoring.ts';
import type { Brief } from '../rules/view-types.ts';
import {
  type Band,
  type IssueId,
  type OptionId,
  other,
  type Package,
  type Side,
  STATUS_QUO,
} from '../rules/vocabulary.ts';
import type { Sight } from './bot.ts';
import { acceptedFrom, type OfferSeen, offersSeen, soundingsSeen } from './offers-seen.ts';
import type { Stance } from './stance.ts';

/** What each option is guessed to be worth to the other side; the best text is about 1, the status quo 0. */
export type OpponentModel = { readonly [issue: IssueId]: { readonly [option: OptionId]: number } };

type Issue = Brief['issues'][number];
type Heard = {
  readonly them: Side;
  readonly offers: readonly OfferSeen[];
  /** Packages of ours that they accepted. */
  readonly taken: readonly Package[];
  readonly wants: readonly IssueId[];
  readonly moves: readonly IssueId[];
  readonly pain: number;
};

/** How much the far end of a ladder hurts them at home, by what their public polls show. */
const PAIN: { readonly [band in Band]: number } = {
  hostile: 0.35,
  cool: 0.3,
  divided: 0.2,
  warm: 0.12,
  solid: 0.08,
};
/** How far what they asked for corrects the direction of the ladder. */
const LEARNING = 0.35;
/** An option they accepted counts like a late package of theirs. */
const TAKEN = 0.15;

/**
 * Frequency model with early weighting (1-t)^2: what they asked for early and often is what they care about.
 * Before anybody has spoken it knows only what everybody knows: the direction of each ladder.
 */
export function opponentModel(sight: Sight, stance: Stance): OpponentModel {
  return stance.temper.reads === 'mirror' ? mirrorOf(stance) : heardFrom(sight, stance);
}

/** The fixed pie (Thompson and Hastie 1990): they care about each issue as much as we do, and want the opposite. */
function mirrorOf({ brief, sheet, side }: Stance): OpponentModel {
  const mirrored = brief.issues.map((issue): [IssueId, { [option: OptionId]: number }] => {
    const weight = weightOf(sheet, issue.id) / 1000;
    const values = issue.options.map(({ id }) => [id, weight * place(issue, id, other(side))]);
    return [issue.id, Object.fromEntries(values)];
  });
  return Object.fromEntries(mirrored);
}

function heardFrom(sight: Sight, stance: Stance): OpponentModel {
  const them = other(stance.side);
  const heard: Heard = {
    them,
    offers: offersSeen(sight, them),
    taken: acceptedFrom(sight, stance.side),
    ...soundingsSeen(sight, them),
    pain: PAIN[stance.view.polls[them]],
  };
  const weights = stance.brief.issues.map((issue) => weightGuess(issue, heard));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(
    stance.brief.issues.map((issue, at) => [issue.id, valueGuess(issue, heard, (weights[at] ?? 0) / total)]),
  );
}

/** 1 at their end of the ladder, 0 at ours. */
function place({ options }: Issue, option: OptionId, them: Side): number {
  const at = options.findIndex(({ id }) => id === option);
  const last = options.length - 1;
  // "Leave for later" is asked by those who could live with a little less than the middle.
  if (at < 0) return 0.3;
  return them === 'us' ? (last - at) / last : at / last;
}

function early({ time }: OfferSeen): number {
  return (1 - time) ** 2 + 0.05;
}

/** The longer they stay at their end of an issue, the more it weighs; so do their words about it. */
function weightGuess(issue: Issue, { them, offers, wants, moves }: Heard): number {
  let firmness = 0;
  let spoken = 0;
  for (const offer of offers) {
    const option = offer.package[issue.id];
    if (option === undefined) continue;
    firmness += early(offer) * place(issue, option, them);
    spoken += early(offer);
  }
  const stopped = offers.filter(({ stops }) => stops.includes(issue.id)).length;
  const words = 1 + 0.3 * timesAtMostTwo(wants, issue.id) - 0.15 * timesAtMostTwo(moves, issue.id);
  return (0.35 + (spoken > 0 ? firmness / spoken : 0.5) + 0.25 * Math.min(2, stopped)) * words;
}

function timesAtMostTwo(list: readonly IssueId[], id: IssueId): number {
  return Math.min(2, list.filter((one) => one === id).length);
}

function valueGuess(issue: Issue, heard: Heard, weight: number): { readonly [option: OptionId]: number } {
  const asked = new Map<OptionId, number>();
  const count = (option: OptionId | undefined, by: number) => {
    if (option !== undefined) asked.set(option, (asked.get(option) ?? 0) + by);
  };
  for (const offer of heard.offers) count(offer.package[issue.id], early(offer));
  for (const text of heard.taken) count(text[issue.id], TAKEN);
  const most = Math.max(0, ...asked.values());
  const values = issue.options.map(({ id }): [OptionId, number] => {
    const ladder = (1 + heard.pain) * place(issue, id, heard.them) - heard.pain;
    const share = most === 0 ? ladder : (asked.get(id) ?? 0) / most;
    return [id, weight * ((1 - LEARNING) * ladder + LEARNING * share)];
  });
  return Object.fromEntries(values);
}

export function guess(model: OpponentModel, text: Package): number {
  let sum = 0;
  for (const issue of Object.keys(text)) sum += guessOption(model, issue, text[issue] ?? STATUS_QUO);
  return sum;
}

export function guessOption(model: OpponentModel, issue: IssueId, option: OptionId): number {
  return model[issue]?.[option] ?? 0;
}
