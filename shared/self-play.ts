import type { Bot, Sight } from './bots/bot.ts';
import { GENESIS, sealRecord } from './rules/chain.ts';
import type { MatchEvent } from './rules/events.ts';
import { redactAll } from './rules/frames.ts';
import { type Command, create, decide, evolve } from './rules/match.ts';
import type { MatchRecord } from './rules/record.ts';
import type { Setup } from './rules/setup.ts';
import { deadlineOf, type MatchState, momentOf } from './rules/state.ts';
import { briefFor, viewFor } from './rules/view.ts';
import type { Frame } from './rules/view-types.ts';
import { type BySide, bySide, other, type SeatId, SIDES, type Side } from './rules/vocabulary.ts';

export type SelfPlay = {
  readonly setup: Setup;
  readonly bots: BySide<Bot>;
  /** Chance for the bots; the match has its own in the setup. */
  readonly seed: string;
  /** When the match is created, milliseconds since 1970. */
  readonly at: number;
};

export type Played = { readonly records: readonly MatchRecord[]; readonly state: MatchState };

const SEATS: BySide<SeatId> = { us: 'us-1', cuba: 'cuba-1' };
/** A bot thinks for this long. */
const STEP = 4000;
/** More than the longest match there is; beyond it something goes in circles. */
const MOST_RECORDS = 2000;

/** Bots against each other from the lobby to the end. Refused or circling bots are bugs and throw. */
export function selfPlay({ setup, bots, seed, at }: SelfPlay): Played {
  const created = create(setup, [SEATS.us, SEATS.cuba]);
  const body = { seq: 1, at, seat: 'host' as const, cmdId: '1', wish: { type: 'create' as const } };
  const first = sealRecord(GENESIS, { ...body, events: created });
  return playOn({ records: [first], state: fold(undefined, created) }, { bots, seed });
}

/** The same from any position, to the end or until `halt` says so. */
export function playOn(
  from: Played,
  { bots, seed }: Pick<SelfPlay, 'bots' | 'seed'>,
  halt: (state: MatchState) => boolean = () => false,
): Played {
  const records = [...from.records];
  const pasts: BySide<Omit<Frame, 'view'>[]> = bySide((side) => records.map((one) => pastOf(one, side)));
  let { state } = from;
  if (state.phase.name === 'lobby') obey({ seat: 'host', wish: { type: 'open' } }, now());
  let turn: Side = 'us';
  while (state.phase.name !== 'over' && !halt(state)) {
    if (records.length > MOST_RECORDS) throw new Error(`circling in ${state.phase.name}`);
    const wished = [turn, other(turn)].some((side) => {
      const wish = bots[side].act(sightOf(state, SEATS[side], [...pasts[side]]), seed);
      if (wish) obey({ seat: SEATS[side], wish }, now());
      return wish !== null;
    });
    turn = other(turn);
    if (wished) continue;
    const deadline = deadlineOf(state);
    if (deadline === null) throw new Error(`everybody waits in ${state.phase.name}`);
    obey({ seat: 'clock', wish: { type: 'expire' } }, deadline);
  }
  return { records, state };

  function now(): number {
    return (records.at(-1)?.at ?? 0) + STEP;
  }

  function obey({ seat, wish }: Command, at: number): void {
    const decided = decide(state, { seat, wish, moment: momentOf(state) }, at);
    if (!decided.ok) {
      const { code, about } = decided.refusal;
      throw new Error(`${seat} ${wish.type} refused: ${code} ${about ?? ''}`);
    }
    state = fold(state, decided.value);
    const seq = records.length + 1;
    const body = { seq, at, seat, cmdId: `${seq}`, wish, events: decided.value };
    const record = sealRecord(records.at(-1)?.hash ?? GENESIS, body);
    records.push(record);
    for (const side of SIDES) pasts[side].push(pastOf(record, side));
  }
}

function pastOf(record: MatchRecord, side: Side): Omit<Frame, 'view'> {
  return { seq: record.seq, at: record.at, events: redactAll(record, SEATS[side]) };
}

function fold(state: MatchState | undefined, events: readonly MatchEvent[]): MatchState {
  const folded = events.reduce<MatchState | undefined>(evolve, state);
  if (!folded) throw new Error('a match begins with a fact');
  return folded;
}

/** What a bot is given: exactly what a player in that seat sees. */
function sightOf(state: MatchState, seat: SeatId, past: Sight['past']): Sight {
  return { brief: briefFor(state, seat), view: viewFor(state, seat), past };
}
