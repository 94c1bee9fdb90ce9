import { GENESIS, sealRecord } from '../../shared/rules/chain.ts';
import { type CompileChoice, compileSetup } from '../../shared/rules/compile.ts';
import type { MatchEvent } from '../../shared/rules/events.ts';
import { create, decide, evolve } from '../../shared/rules/match.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import type { RefusalCode } from '../../shared/rules/refusals.ts';
import { deadlineOf, type MatchState, momentOf } from '../../shared/rules/state.ts';
import {
  type Actor,
  type AnySeat,
  other,
  type Package,
  type SeatId,
  type Side,
} from '../../shared/rules/vocabulary.ts';
import type { HostWish, PlayerWish, PressWish, Wish } from '../../shared/rules/wish.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';

export type Arrangement = Partial<CompileChoice> & {
  readonly scenario?: string;
  readonly format: string;
  readonly seed: string;
  /** Who sits at the table; one a side unless said otherwise. */
  readonly seats?: readonly SeatId[];
};

const OPENED = Date.UTC(2015, 0, 21, 14);
const STEP = 7000;

function fold(events: readonly MatchEvent[]): MatchState {
  return events.reduce<MatchState | undefined>(evolve, undefined) as MatchState;
}

/** A match that is played from a script, from its creation or from the records that there are: every wish must be legal, or else refused exactly as the script says. */
export class Talks {
  state: MatchState;
  readonly records: MatchRecord[] = [];

  constructor(begin: Arrangement | readonly MatchRecord[]) {
    if ('format' in begin) {
      this.state = this.#create(begin);
      return;
    }
    this.records.push(...begin);
    this.state = fold(begin.flatMap(({ events }) => events));
  }

  #create({
    scenario = 'us-cuba-2015',
    format,
    seats = ['us-1', 'cuba-1'],
    ...choice
  }: Arrangement): MatchState {
    const found = SCENARIOS[scenario];
    if (!found) throw new Error(`no scenario ${scenario}`);
    const setup = compileSetup(found, format, { clock: 'standard', ...choice });
    const events = create(setup, seats);
    this.#write('host', { type: 'create' }, OPENED, events);
    return fold(events);
  }

  get #now(): number {
    return (this.records.at(-1)?.at ?? OPENED) + STEP;
  }

  us(wish: PlayerWish): void {
    this.#obey('us-1', wish, this.#now);
  }

  cuba(wish: PlayerWish): void {
    this.#obey('cuba-1', wish, this.#now);
  }

  as(seat: AnySeat, wish: PlayerWish | PressWish): void {
    this.#obey(seat, wish, this.#now);
  }

  /** Every member of both delegations. */
  each(wish: PlayerWish): void {
    for (const seat of this.state.seats) this.as(seat, wish);
  }

  host(wish: HostWish): void {
    this.#obey('host', wish, this.#now);
  }

  side(side: Side, wish: PlayerWish): void {
    this.#obey(`${side}-1`, wish, this.#now);
  }

  /** Both sides, the United States first. */
  both(wish: PlayerWish): void {
    this.us(wish);
    this.cuba(wish);
  }

  /** Nothing more happens until the clock of the phase has run out. */
  silence(): void {
    const deadline = deadlineOf(this.state);
    if (deadline === null) throw new Error(`no clock runs in ${this.state.phase.name}`);
    this.#obey('clock', { type: 'expire' }, deadline);
  }

  /** A wish that the rules refuse; it leaves no trace in the log. */
  refused(side: Side, wish: PlayerWish, code: RefusalCode): void {
    const moment = momentOf(this.state);
    const decided = decide(this.state, { seat: `${side}-1`, wish, moment }, this.#now);
    const answer = decided.ok ? 'allowed' : decided.refusal.code;
    if (answer !== code) throw new Error(`${wish.type} by ${side} should be refused as ${code}: ${answer}`);
  }

  /** The side whose turn it is in the plenary. */
  get speaker(): Side {
    const { phase } = this.state;
    if (phase.name !== 'plenary') throw new Error(`no plenary: ${phase.name}`);
    return phase.side;
  }

  speak(wish: PlayerWish): void {
    this.side(this.speaker, wish);
  }

  /** Both have read their instructions. */
  open(): void {
    this.host({ type: 'open' });
    this.each({ type: 'ready' });
  }

  /** On to the plenary of this round, saying nothing at dinner. */
  sitDown(): void {
    while (this.state.phase.name === 'dinner-soundings') this.both({ type: 'sound', sounding: null });
  }

  /** On to the next round, saying nothing of note. */
  nextRound(): void {
    this.sitDown();
    while (this.state.phase.name === 'plenary') this.speak({ type: 'pass' });
    this.both({ type: 'press', line: 'reserved' });
    this.sitDown();
  }

  toLastRound(): void {
    this.sitDown();
    while (this.state.round < this.state.setup.rounds.length) this.nextRound();
  }

  toLastCall(): void {
    this.toLastRound();
    while (this.state.phase.name === 'plenary') this.speak({ type: 'pass' });
  }

  /** The speaker tables a package, the other side takes it. */
  agree(offer: Package, sign: boolean): void {
    const by = this.speaker;
    this.side(by, { type: 'table', package: offer, sign });
    this.side(other(by), { type: 'accept', package: `${by}#${this.state.tabledCount[by]}` });
  }

  #obey(seat: Actor, wish: Wish, at: number): void {
    const decided = decide(this.state, { seat, wish, moment: momentOf(this.state) }, at);
    if (!decided.ok) {
      const { code, about } = decided.refusal;
      throw new Error(`record ${this.records.length + 1}: ${seat} ${wish.type}: ${code} ${about ?? ''}`);
    }
    this.state = decided.value.reduce(evolve, this.state);
    this.#write(seat, wish, at, decided.value);
  }

  #write(seat: Actor, wish: MatchRecord['wish'], at: number, events: MatchRecord['events']): void {
    const seq = this.records.length + 1;
    const body = { seq, at, seat, cmdId: `${seq}`, wish, events };
    this.records.push(sealRecord(this.records.at(-1)?.hash ?? GENESIS, body));
  }
}
