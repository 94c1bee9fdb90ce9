import { heldBy } from '../rules/actions/reopen.ts';
import type { MatchState } from '../rules/state.ts';
import { initialledText } from '../rules/state.ts';
import { isSeat, other, type Package, type PackageId, type SeatId, sideOf } from '../rules/vocabulary.ts';
import type { PlayerWish } from '../rules/wish.ts';
import type { Position } from './positions.ts';
import type { Offer } from './prospect.ts';

/** A move at which a side could have put a package: what it put or took instead, and how to put another one. */
export type OwnMove = {
  readonly seq: number;
  readonly seat: SeatId;
  readonly kind: 'offered' | 'accepted' | 'idle';
  /** What was put or taken; `null` where nothing was: a pass, no final package, a walk-out. */
  readonly played: Offer | null;
  /** The accepted package that it reopened; `null`: none. */
  readonly reopened: PackageId | null;
  /** The text that a package of this move is laid over: without what the move reopens. */
  readonly text: Package;
  /** The wish that would have put another package in the same place. */
  readonly wishFor: (offer: Offer) => PlayerWish;
};

/** `null`: that record was no move of a seat, or none in which a package could be put. */
export function ownMove({ record, before }: Position): OwnMove | null {
  const { seat, wish, seq } = record;
  if (!before || !isSeat(seat)) return null;
  const text = textAfter(before);
  const common = { seq, seat, text, reopened: null, wishFor: tableWish };
  const theirs = before.standing[other(sideOf(seat))];
  switch (wish.type) {
    case 'table':
      return { ...common, kind: 'offered', played: { rows: wish.package, sign: wish.sign } };
    case 'accept':
      return { ...common, kind: 'accepted', played: theirs && { rows: theirs.package, sign: theirs.sign } };
    case 'pass':
    case 'walk-out':
      return { ...common, kind: 'idle', played: null };
    case 'reopen':
      return {
        ...common,
        kind: 'offered',
        played: { rows: wish.package, sign: wish.sign },
        reopened: wish.accepted,
        text: textAfter(before, wish.accepted),
        wishFor: reopenWish(wish.accepted),
      };
    case 'final': {
      const rows = wish.package ?? before.standing[sideOf(seat)]?.package ?? null;
      return {
        ...common,
        kind: rows ? 'offered' : 'idle',
        played: rows && { rows, sign: true },
        wishFor: finalWish,
      };
    }
    case 'propose':
      return { ...common, kind: 'offered', played: { rows: wish.package, sign: true }, wishFor: proposeWish };
    default:
      return null;
  }
}

function tableWish({ rows, sign }: Offer): PlayerWish {
  return { type: 'table', package: rows, sign };
}

function reopenWish(accepted: PackageId): (offer: Offer) => PlayerWish {
  return ({ rows, sign }) => ({ type: 'reopen', accepted, package: rows, sign });
}

function finalWish({ rows }: Offer): PlayerWish {
  return { type: 'final', package: rows };
}

function proposeWish({ rows }: Offer): PlayerWish {
  return { type: 'propose', package: rows };
}

/** How a package is put in a phase, reopening an accepted one if that is named; `null` where none can be. */
export function wishIn(
  { phase }: Pick<MatchState, 'phase'>,
  offer: Offer,
  reopens?: PackageId,
): PlayerWish | null {
  if (phase.name === 'plenary') return reopens ? reopenWish(reopens)(offer) : tableWish(offer);
  if (phase.name === 'last-call-packages') return finalWish(offer);
  return phase.name === 'second-signature' ? proposeWish(offer) : null;
}

/** What a package is laid over: the signed text, or the initialled one without the rows that it reopens. */
export function textAfter(state: MatchState, reopens?: PackageId): Package {
  const text = state.signed ?? initialledText(state);
  const gone = reopens ? heldBy(state, reopens) : [];
  return Object.fromEntries(Object.entries(text).filter(([issue]) => !gone.includes(issue)));
}

/** The rows of the text that an accepted package still holds. */
export function heldIn(state: MatchState, id: PackageId): Package {
  const text = initialledText(state);
  return Object.fromEntries(Object.entries(text).filter(([issue]) => heldBy(state, id).includes(issue)));
}
