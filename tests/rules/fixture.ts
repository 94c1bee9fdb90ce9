import { type CompileChoice, compileSetup } from '../../shared/rules/compile.ts';
import type { MatchEvent } from '../../shared/rules/events.ts';
import { create, decide, evolve } from '../../shared/rules/match.ts';
import type { Refusal } from '../../shared/rules/result.ts';
import type { Format, Scenario } from '../../shared/rules/scenario.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import { deadlineOf, type MatchState, momentOf } from '../../shared/rules/state.ts';
import type { Actor, AnySeat, Moment, Package, SeatId, Side } from '../../shared/rules/vocabulary.ts';
import type { PlayerWish, PressWish, Wish } from '../../shared/rules/wish.ts';

const press = { constructive: -15, reserved: 0, firm: 15, blame: 30 };

function constituency(id: string, weight: number, toward: 1 | -1) {
  const step = (by: number) => ({ left: by * toward, middle: 0, right: -by * toward });
  return { id, weight, start: 500, press, effects: { ports: step(60), mail: step(40), visits: step(20) } };
}

const format: Format = {
  id: 'small',
  issues: ['ports', 'mail', 'visits'],
  rounds: [
    { date: '2015-01-21', city: 'havana', host: 'cuba', art: 'havana', sky: 'morning' },
    { date: '2015-02-27', city: 'washington', host: 'us', art: 'washington', sky: 'dusk' },
  ],
  turns: 2,
  dinner: true,
  waiting: [40],
  clocks: { briefing: 60, dinner: 90, turn: 75, signing: 60, press: 40, lastCall: 70, secondSignature: 180 },
  constituencies: { us: ['house', 'senate'], cuba: ['party', 'army'] },
  floors: true,
  dispatchClimate: 2,
  walkAways: { us: { plain: 300 }, cuba: { plain: 300 } },
  thresholds: { us: 480, cuba: 480 },
};

/**
 * Three issues, left is good for the U.S. and right for Cuba. The U.S. cares most about ports, Cuba about mail;
 * `visits/right` is a gesture. Sheets: ports 500/300/200 for the U.S., 200/500/300 for Cuba.
 */
export const SMALL: Scenario = {
  id: 'small',
  version: 1,
  numbers: {
    climateStart: 50,
    dinnerClimate: 40,
    acceptedClimate: 3,
    acceptedClimateMost: 6,
    reopenedClimate: -8,
    declinedClimate: -8,
    pressClimate: { constructive: 6, reserved: 0, firm: -4, blame: -10 },
    visit: 40,
    repudiation: 50,
  },
  issues: [
    { id: 'ports', desk: 'economy', options: [{ id: 'left' }, { id: 'middle' }, { id: 'right' }] },
    { id: 'mail', desk: 'people', options: [{ id: 'left' }, { id: 'middle' }, { id: 'right' }] },
    {
      id: 'visits',
      desk: 'political',
      options: [{ id: 'left' }, { id: 'middle' }, { id: 'right', gate: 60 }],
    },
  ],
  constituencies: {
    us: [constituency('house', 60, 1), { ...constituency('senate', 40, 1), floor: 400 }],
    cuba: [constituency('party', 60, -1), constituency('army', 40, -1)],
  },
  variants: {
    us: [
      {
        id: 'plain',
        values: {
          ports: { left: 500, middle: 300, right: 100 },
          mail: { left: 300, middle: 200, right: 150 },
          visits: { left: 200, middle: 150, right: 100 },
        },
        redLines: { mail: ['right'] },
        linkage: [],
      },
    ],
    cuba: [
      {
        id: 'plain',
        values: {
          ports: { left: 100, middle: 150, right: 200 },
          mail: { left: 100, middle: 300, right: 500 },
          visits: { left: 150, middle: 250, right: 300 },
        },
        redLines: { ports: ['left'] },
        linkage: [],
      },
    ],
  },
  dispatches: [
    {
      id: 'storm',
      date: '2015-01-10',
      months: ['2015-01'],
      climate: 6,
      approvals: { us: { house: 10 }, cuba: { army: -10 } },
    },
    { id: 'concert', date: '2015-02-10', months: ['2015-02'], climate: -1, approvals: { us: {}, cuba: {} } },
    {
      id: 'letter',
      date: '2015-02-12',
      months: ['2015-03'],
      climate: 2,
      approvals: { us: { senate: 20 }, cuba: {} },
    },
  ],
  history: { ports: 'middle', mail: 'middle' },
  formats: [
    format,
    { ...format, id: 'plain', floors: false, dinner: false },
    {
      ...format,
      id: 'long',
      rounds: [format.rounds[0], ...format.rounds] as Format['rounds'],
      waiting: [20, 40],
    },
  ],
};

export function smallSetup(formatId = 'small', choice: Partial<CompileChoice> = {}): Setup {
  return compileSetup(SMALL, formatId, { seed: 'seed-1', clock: 'standard', ...choice });
}

type Told = { readonly refusal: Refusal | null; readonly events: readonly MatchEvent[] };

/** A match under test: every call is one command; a refused one leaves the state as it was. */
export type Play = {
  readonly state: () => MatchState;
  readonly events: () => readonly MatchEvent[];
  readonly us: (wish: PlayerWish, moment?: Moment) => Told;
  readonly cuba: (wish: PlayerWish, moment?: Moment) => Told;
  readonly as: (seat: AnySeat, wish: PlayerWish | PressWish, moment?: Moment) => Told;
  readonly host: (wish: Wish) => Told;
  readonly expire: () => Told;
  readonly wait: (ms: number) => void;
  readonly now: () => number;
};

export function play(setup: Setup = smallSetup(), seats: readonly SeatId[] = ['us-1', 'cuba-1']): Play {
  let at = 1_000_000;
  let all: readonly MatchEvent[] = create(setup, seats);
  let state = all.reduce<MatchState | undefined>(evolve, undefined) as MatchState;
  const command = (seat: Actor, wish: Wish, moment: Moment | undefined): Told => {
    const decided = decide(state, { seat, wish, moment }, at);
    if (!decided.ok) return { refusal: decided.refusal, events: [] };
    all = [...all, ...decided.value];
    state = decided.value.reduce<MatchState>(evolve, state);
    return { refusal: null, events: decided.value };
  };
  return {
    state: () => state,
    events: () => all,
    us: (wish, moment = momentOf(state)) => command('us-1', wish, moment),
    cuba: (wish, moment = momentOf(state)) => command('cuba-1', wish, moment),
    as: (seat, wish, moment = momentOf(state)) => command(seat, wish, moment),
    host: (wish) => command('host', wish, undefined),
    expire: () => {
      at = Math.max(at, deadlineOf(state) ?? at);
      return command('clock', { type: 'expire' }, undefined);
    },
    wait: (ms) => {
      at += ms;
    },
    now: () => at,
  };
}

/** Both have read: the first dinner (or the first turn) is open. Havana hosts, so Cuba speaks first. */
export function begun(setup?: Setup): Play {
  const match = play(setup);
  match.host({ type: 'open' });
  match.us({ type: 'ready' });
  match.cuba({ type: 'ready' });
  return match;
}

/** The first turn of the first plenary, nothing said at dinner: it is Cuba's. */
export function atTheTable(setup?: Setup): Play {
  const match = begun(setup);
  silentDinner(match);
  return match;
}

export function silentDinner(match: Play): void {
  if (match.state().phase.name !== 'dinner-soundings') return;
  match.us({ type: 'sound', sounding: null });
  match.cuba({ type: 'sound', sounding: null });
}

export function by(match: Play, side: Side): (wish: PlayerWish) => Told {
  return side === 'us' ? match.us : match.cuba;
}

/** The side whose turn it is. */
export function speaker(match: Play): Side {
  const { phase } = match.state();
  if (phase.name !== 'plenary') throw new Error(`nobody speaks in ${phase.name}`);
  return phase.side;
}

export function table(offer: Package, sign = false): PlayerWish {
  return { type: 'table', package: offer, sign };
}

/** Passes until the phase is another. */
export function passOn(match: Play): void {
  while (match.state().phase.name === 'plenary') by(match, speaker(match))({ type: 'pass' });
}

/** Both press reserved; then the dinner of the next round in silence. */
export function reservedPress(match: Play): void {
  match.us({ type: 'press', line: 'reserved' });
  match.cuba({ type: 'press', line: 'reserved' });
  silentDinner(match);
}

/** Straight to the sealed packages of the last call. */
export function atTheLastCall(setup?: Setup): Play {
  const match = atTheTable(setup);
  while (match.state().phase.name !== 'last-call-packages') {
    passOn(match);
    if (match.state().phase.name === 'press') reservedPress(match);
  }
  return match;
}

/** Cuba's first package signs; the U.S. accepts it, and both are asked to confirm. */
export function atTheSigning(offer: Record<string, string>, setup = smallSetup()): Play {
  const match = atTheTable(setup);
  match.cuba(table(offer, true));
  match.us({ type: 'accept', package: 'cuba#1' });
  return match;
}

export function bothConfirm(match: Play) {
  match.us({ type: 'confirm', visit: 'senate' });
  return match.cuba({ type: 'confirm', visit: 'party' });
}

/** Both homes like the middle; the U.S. scores 500, Cuba 700. */
export const MIDDLE = { ports: 'middle', mail: 'middle' };

export function types(told: { readonly events: readonly MatchEvent[] }): readonly string[] {
  return told.events.map((event) => event.type);
}
