import type { MatchState, PhaseNamed, Signature } from '../state.ts';
import { headOf, presentIn, seatsOf } from '../team.ts';
import {
  type ConstituencyId,
  FINAL_TEXTS,
  type FinalText,
  type SeatId,
  type Side,
  sideOf,
} from '../vocabulary.ts';
import { type Thread, tell } from './thread.ts';

/** Whose voice counts: who is here, and whoever spoke before leaving. */
function voters(state: MatchState, side: Side, ballots: object): readonly SeatId[] {
  return seatsOf(state, side).filter((seat) => !state.away.includes(seat) || Object.hasOwn(ballots, seat));
}

/** Nobody is asked besides this seat. */
function isAlone(state: MatchState, seat: SeatId): boolean {
  return presentIn(state, sideOf(seat)).every((one) => one === seat);
}

type Tally = {
  readonly yes: number;
  readonly no: number;
  /** Who has not spoken; at the clock they abstain. */
  readonly silent: number;
  /** What the head said, if anything. */
  readonly head: boolean | undefined;
};

/** TM-6: more than half of all decide at once; else, when all have spoken or time is up, the majority, and the head breaks a tie. */
function outcome({ yes, no, silent, head }: Tally, timeIsUp: boolean): boolean | null {
  const all = yes + no + silent;
  if (2 * yes > all) return true;
  if (2 * no > all) return false;
  if (silent > 0 && !timeIsUp) return null;
  return yes === no ? (head ?? null) : yes > no;
}

/** One member confirms (`visit`) or declines (`null`); who is alone decides for the side. */
export function castSignature(thread: Thread, seat: SeatId, visit: ConstituencyId | null): Thread {
  if (isAlone(thread.state, seat)) return decideFor(thread, seat, visit);
  return settleSignature(tell(thread, { type: 'balloted', seat, visit }), sideOf(seat), { timeIsUp: false });
}

function decideFor(thread: Thread, seat: SeatId, visit: ConstituencyId | null): Thread {
  return tell(thread, visit === null ? { type: 'declined', seat } : { type: 'confirmed', seat, visit });
}

type When = { readonly timeIsUp: boolean };

/** Turns the ballots of a side into its choice, once they decide it. */
export function settleSignature(thread: Thread, side: Side, { timeIsUp }: When): Thread {
  const { state } = thread;
  const { chosen, ballots } = state.phase as PhaseNamed<'signing'>;
  const asked = voters(state, side, ballots);
  const cast = asked.flatMap((seat) => ballots[seat] ?? []);
  if (chosen[side] !== undefined || cast.length === 0) return thread;
  const head = headOf(state, side);
  const no = cast.filter((one) => one === 'declined').length;
  const signs = outcome(
    { yes: cast.length - no, no, silent: asked.length - cast.length, head: isYes(ballots[head]) },
    timeIsUp,
  );
  if (signs === null) return thread;
  return decideFor(thread, head, signs ? visitOf([ballots[head], ...cast]) : null);
}

function isYes(ballot: Signature | undefined): boolean | undefined {
  return ballot === undefined ? undefined : ballot !== 'declined';
}

/** The head's visit home goes before the others'. */
function visitOf(ballots: readonly (Signature | undefined)[]): ConstituencyId | null {
  for (const ballot of ballots) if (ballot && ballot !== 'declined') return ballot.visit;
  return null;
}

export type CastMarks = {
  readonly seat: SeatId;
  readonly texts: readonly FinalText[];
  readonly visit: ConstituencyId | null;
};

/** One member marks what it would sign; who is alone marks for the side. */
export function castMarks(thread: Thread, marks: CastMarks): Thread {
  if (isAlone(thread.state, marks.seat)) return tell(thread, { type: 'marked', ...marks });
  const cast = tell(thread, { type: 'marks-balloted', ...marks });
  return settleMarks(cast, sideOf(marks.seat), { timeIsUp: false });
}

/** A text is marked by a side when the majority of those who spoke would sign it. */
export function settleMarks(thread: Thread, side: Side, { timeIsUp }: When): Thread {
  const { state } = thread;
  const { chosen, ballots } = state.phase as PhaseNamed<'last-call-marks'>;
  const asked = voters(state, side, ballots);
  const cast = asked.flatMap((seat) => ballots[seat] ?? []);
  if (chosen[side] !== undefined || cast.length === 0) return thread;
  if (cast.length < asked.length && !timeIsUp) return thread;
  const seat = headOf(state, side);
  const texts = FINAL_TEXTS.filter((name) => {
    const yes = cast.filter((one) => one.texts.includes(name)).length;
    const head = ballots[seat]?.texts.includes(name);
    return outcome({ yes, no: cast.length - yes, silent: 0, head }, true) ?? false;
  });
  const visits = [ballots[seat], ...cast].flatMap((one) => one?.visit ?? []);
  return tell(thread, { type: 'marked', seat, texts, visit: texts.length > 0 ? (visits[0] ?? null) : null });
}
