import { finalTexts } from '../rules/flow/last-call.ts';
import type { MatchState } from '../rules/state.ts';
import {
  type BySide,
  bySide,
  FINAL_TEXTS,
  type FinalText,
  isSeat,
  other,
  type Package,
  type Side,
  sideOf,
} from '../rules/vocabulary.ts';
import { worthOf } from './pairs.ts';
import type { Position } from './positions.ts';
import { couldRatify, couldSign } from './reach.ts';

type Laid = {
  /** Where it lay: for both to confirm, or by this name in the last call. */
  readonly name: 'signing' | FinalText;
  readonly text: Package;
};

/** A text that lay before a side, that it could have signed with a gain, and did not. */
export type MissedSignature = Laid & {
  readonly seq: number;
  readonly side: Side;
  /** Over plan B, tenths of a point; waiting was charged either way. */
  readonly gains: BySide<number>;
  /** Whether the other home would have ratified it too, after its best visit. The player could not know. */
  readonly otherRatifies: boolean;
};

/**
 * Every text that a side declined, or left unmarked in a last call that ended without a signature, although it was worth more than the
 * side's walk-away value, crossed no red line of it and its own home would have ratified it. All of this the side could know.
 */
export function missedSignatures(positions: readonly Position[], side: Side): readonly MissedSignature[] {
  const isSigned = positions.at(-1)?.after.signed !== null;
  return positions.flatMap(({ record: { seq, events }, before }) =>
    events.flatMap((event) => {
      if (!before || !('seat' in event) || !isSeat(event.seat) || sideOf(event.seat) !== side) return [];
      if (event.type === 'declined') return missedIn(before, side, seq, declinedIn(before));
      if (event.type !== 'marked' || isSigned) return [];
      return missedIn(before, side, seq, unmarkedIn(before, event.texts));
    }),
  );
}

function declinedIn({ phase }: MatchState): readonly Laid[] {
  return phase.name === 'signing' ? [{ name: 'signing', text: phase.text }] : [];
}

function unmarkedIn(state: MatchState, marked: readonly FinalText[]): readonly Laid[] {
  const texts = finalTexts(state);
  return FINAL_TEXTS.flatMap((name) => {
    const text = texts[name];
    return text === undefined || marked.includes(name) ? [] : [{ name, text }];
  });
}

function missedIn(
  state: MatchState,
  side: Side,
  seq: number,
  laid: readonly Laid[],
): readonly MissedSignature[] {
  const { sheets } = state.setup;
  return laid.flatMap(({ name, text }) => {
    const worth = worthOf(state.setup, text);
    const gains = bySide((one) => worth[one] - sheets[one].walkAway);
    if (gains[side] <= 0 || !couldSign(state, side, text)) return [];
    return [{ seq, side, name, text, gains, otherRatifies: couldRatify(state, other(side), text) }];
  });
}
