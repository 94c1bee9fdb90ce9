import { guess, type OpponentModel, opponentModel } from '../bots/opponent-model.ts';
import { type Candidate, searchTexts } from '../bots/package-search.ts';
import { type Stance, stanceOf, worth, wouldSign } from '../bots/stance.ts';
import { decide } from '../rules/match.ts';
import { textWith } from '../rules/package.ts';
import { momentOf } from '../rules/state.ts';
import {
  type BySide,
  bySide,
  other,
  type Package,
  type Side,
  STATUS_QUO,
  sideOf,
} from '../rules/vocabulary.ts';
import { type OwnMove, ownMove } from './own-move.ts';
import { bySides } from './pairs.ts';
import { knownBefore, type Position } from './positions.ts';
import { isBearable, type Offer, type Prospect, prospectOf, scaleAt } from './prospect.ts';

/** Why no package is shown. */
export type NoBetter =
  /** The record is no move in which that seat could have put a package. */
  | 'no-package-possible'
  /** As far as the player could know, the one played was as good as any. */
  | 'as-good-as-any'
  /** No legal package was left that the side itself could have signed. */
  | 'nothing-to-sign';

/**
 * What the true sheets say of a package found without them:
 * - `better-for-both`: nobody loses a tenth, both could live with it, and somebody gains a point or nothing else could be signed;
 * - `nearer`: nobody loses and somebody gains a point, but the other side could not have lived with it yet;
 * - `better-for-you`: the other side loses, and could still live with it;
 * - `mistaken`: what the player knew did not show that it was no better.
 */
export type Hindsight = 'better-for-both' | 'nearer' | 'better-for-you' | 'mistaken';

/** A package found with what the player knew, then judged with both true sheets. */
export type BetterPackage = Offer & {
  /** What it would have been worth to both, whole; see `Prospect`. */
  readonly prospect: Prospect;
  /**
   * Tenths of a point: against what the played package stood for; where none was, or where both could live with this one and not
   * with that one, against what both had anyway: plan B, in the second signature the signed text.
   */
  readonly gains: BySide<number>;
  readonly hindsight: Hindsight;
};

export type Advice = {
  readonly seq: number;
  /** What was played; `null`: nothing was put or taken. */
  readonly played: (Offer & { readonly prospect: Prospect }) | null;
  readonly better: BetterPackage | null;
  /** `null` when there is a better one. */
  readonly reason: NoBetter | null;
};

/** A guess must promise the other side this much of its whole scale, or an own gain this many tenths, to be worth a word. */
const PROMISE = 0.01;
const WORTH_A_WORD = 10;
/** Legality is asked of the rules, for so many of the best. */
const TRIED = 12;

/**
 * A better package for the move that record `seq` holds. It is FOUND with what that player could know then: the own sheet and home, the
 * packages and soundings it had seen, and the model that bots make of them; it is legal there by the rules' own decision. Beside a
 * package that the side could live with, one that is no worse for it, guessed no worse for the other side, and better for
 * one of them; the greatest product of both gains (Nash 1950, the played package as the disagreement). Beside none, or one that it could
 * not sign, the greatest product over plan B. A package that only initials is compared on its own rows. Only afterwards is it
 * JUDGED with both true sheets: see `hindsight`.
 */
export function betterPackage(positions: readonly Position[], seq: number): Advice {
  const position = positions.find(({ record }) => record.seq === seq);
  const move = position && ownMove(position);
  if (!position?.before || !move) return { seq, played: null, better: null, reason: 'no-package-possible' };
  const laid = scaleAt(position.before, move.text);
  const played = move.played && { ...move.played, prospect: prospectOf(laid, move.played) };
  const found = foundFor(positions, position, move);
  if (typeof found === 'string') return { seq, played, better: null, reason: found };
  const prospect = prospectOf(laid, found);
  const rival = played && (isBearable(played.prospect) || !isBearable(prospect)) ? played.prospect : null;
  const had = rival?.values ?? bySides(laid.bargain.least);
  const gains = bySide((side) => prospect.values[side] - had[side]);
  return {
    seq,
    played,
    better: {
      ...found,
      prospect,
      gains,
      hindsight: hindsightOf(sideOf(move.seat), { prospect, gains, rival }),
    },
    reason: null,
  };
}

type Judged = Pick<BetterPackage, 'prospect' | 'gains'> & { readonly rival: Prospect | null };

function hindsightOf(side: Side, { prospect, gains, rival }: Judged): Hindsight {
  const [own, theirs] = [gains[side], gains[other(side)]];
  if (prospect.deadEnd || !prospect.bearable[side]) return 'mistaken';
  const takes = prospect.bearable[other(side)];
  if (takes && !rival) return 'better-for-both';
  if (own >= 0 && theirs >= 0 && Math.max(own, theirs) >= WORTH_A_WORD)
    return takes ? 'better-for-both' : 'nearer';
  return takes && own >= WORTH_A_WORD ? 'better-for-you' : 'mistaken';
}

function foundFor(
  positions: readonly Position[],
  { record, before }: Position,
  move: OwnMove,
): Offer | NoBetter {
  const sight = knownBefore(positions, record.seq, move.seat);
  const seated = sight && stanceOf(sight);
  if (!sight || !seated || !before) return 'no-package-possible';
  const stance: Stance = { ...seated, text: move.text };
  const model = opponentModel(sight, seated);
  const isLegal = (offer: Offer) =>
    decide(before, { seat: move.seat, wish: move.wishFor(offer), moment: momentOf(before) }, record.at).ok;
  const { offers, reason } = offersFor(stance, model, move);
  return offers.slice(0, TRIED).find(isLegal) ?? reason;
}

type Offers = { readonly offers: readonly Offer[]; readonly reason: NoBetter };

function offersFor(stance: Stance, model: OpponentModel, { kind, played }: OwnMove): Offers {
  if (played && !played.sign && leavesOwn(stance, model, played)) {
    const base = baseOf(stance, model, played);
    const onItsRows = searchTexts(stance, model, {
      keep: (issue) => !(issue in played.rows),
      floor: base.own,
    });
    const rowsOf = ({ text }: Candidate) => ({ rows: pick(text, Object.keys(played.rows)), sign: false });
    return { offers: ranked(onItsRows, base, kind).map(rowsOf), reason: 'as-good-as-any' };
  }
  const base = played && baseOf(stance, model, played);
  const isSigned = played?.sign === true && wouldSign(stance, textWith(stance.text, played.rows));
  const amended = played?.rows ?? {};
  const keep = (issue: string) => stance.view.signed === null && issue in stance.text && !(issue in amended);
  const floor = isSigned && base ? base.own : stance.sheet.walkAway + 1;
  const all = searchTexts(stance, model, { keep, floor }).filter(({ text }) => wouldSign(stance, text));
  const rowsOf = ({ text }: Candidate) => ({ rows: newRows(stance, text), sign: true });
  if (isSigned && base) return { offers: ranked(all, base, kind).map(rowsOf), reason: 'as-good-as-any' };
  const planB = { own: stance.sheet.walkAway, theirs: stance.sheet.walkAway / 1000 };
  return { offers: byProduct(all, planB).map(rowsOf), reason: 'nothing-to-sign' };
}

/** Whether a text is left, once these rows are initialled, that the side itself would sign: its own home and sheet it knew. */
function leavesOwn(stance: Stance, model: OpponentModel, { rows }: Offer): boolean {
  const text = textWith(stance.text, rows);
  const left = searchTexts({ ...stance, text }, model, {
    keep: (issue) => issue in text,
    floor: stance.sheet.walkAway,
  });
  return left.some((one) => wouldSign(stance, one.text));
}

type Base = Pick<Candidate, 'own' | 'theirs'>;

function baseOf(stance: Stance, model: OpponentModel, { rows }: Offer): Base {
  const text = textWith(stance.text, rows);
  return { own: worth(stance, text), theirs: guess(model, text) };
}

/** Instead of a package that could be had, only one that is worth more to oneself is worth asking. */
function ranked(candidates: readonly Candidate[], base: Base, kind: OwnMove['kind']): readonly Candidate[] {
  const better = candidates.filter(({ own, theirs }) => {
    const gainsOwn = own - base.own >= WORTH_A_WORD && theirs >= base.theirs;
    return gainsOwn || (kind !== 'accepted' && own >= base.own && theirs - base.theirs >= PROMISE);
  });
  return byProduct(better, { own: base.own - WORTH_A_WORD, theirs: base.theirs - PROMISE });
}

function byProduct(candidates: readonly Candidate[], base: Base): readonly Candidate[] {
  const product = ({ own, theirs }: Candidate) => (own - base.own) * Math.max(0, theirs - base.theirs);
  return [...candidates].sort((a, b) => product(b) - product(a) || b.own - a.own);
}

function newRows(stance: Stance, text: Package): Package {
  const rows = Object.entries(text).filter(
    ([issue, option]) => (stance.text[issue] ?? STATUS_QUO) !== option,
  );
  return Object.fromEntries(rows);
}

function pick(text: Package, issues: readonly string[]): Package {
  return Object.fromEntries(issues.map((issue) => [issue, text[issue] ?? STATUS_QUO]));
}
