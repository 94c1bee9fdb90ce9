import { draft } from './actions/draft.ts';
import { ACTIONS } from './actions/index.ts';
import { markable } from './actions/mark.ts';
import { rank } from './actions/rank.ts';
import { heldBy } from './actions/reopen.ts';
import { reply } from './actions/reply.ts';
import { say } from './actions/say.ts';
import { WALK_OUT_FROM_ROUND } from './actions/walk-out.ts';
import { mustAnswer } from './flow/dinner.ts';
import { openQuestions } from './newspaper.ts';
import { crossedRedLine } from './package.ts';
import { inLastRound, type MatchState, type Phase, type PhaseNamed } from './state.ts';
import { dutiesOf, headOf, presentIn, seatsOf } from './team.ts';
import type { Menu } from './view-types.ts';
import {
  other,
  type PackageId,
  type PhaseName,
  type SeatId,
  SIDES,
  type Side,
  sideOf,
} from './vocabulary.ts';
import type { PlayerWish } from './wish.ts';

type Asked = { readonly state: MatchState; readonly seat: SeatId; readonly side: Side };

function unchosen(phase: Phase, side: Side): boolean {
  return 'chosen' in phase && phase.chosen[side] === undefined;
}

/** The other side's standing package, unless one's capital forbids it. */
function acceptable({ state, side }: Asked): PackageId | undefined {
  const theirs = state.standing[other(side)];
  if (!theirs) return undefined;
  const crossed = crossedRedLine(state.setup.sheets[side].redLines, theirs.package);
  return crossed === undefined ? theirs.id : undefined;
}

function reopenable({ state, side }: Asked): readonly PackageId[] {
  if (state.reopeningSpent[side] || inLastRound(state)) return [];
  const accepted = new Set(Object.values(state.text).map(({ by }) => by));
  return [...accepted].filter((id) => heldBy(state, id).length > 0);
}

function plenaryMenu(asked: Asked): Menu {
  const { state, side } = asked;
  if ((state.phase as PhaseNamed<'plenary'>).side !== side) return {};
  const accept = acceptable(asked);
  const reopen = reopenable(asked);
  return {
    table: true,
    pass: true,
    ...(accept ? { accept } : {}),
    ...(reopen.length > 0 ? { reopen } : {}),
    ...(state.round >= WALK_OUT_FROM_ROUND ? { walkOut: true as const } : {}),
  };
}

function secondSignatureMenu(asked: Asked): Menu {
  const { finished } = asked.state.phase as PhaseNamed<'second-signature'>;
  const improve = acceptable(asked);
  return {
    propose: true,
    ...(improve ? { improve } : {}),
    ...(finished.includes(asked.side) ? {} : { finish: true as const }),
  };
}

function sealed(menu: Menu): (asked: Asked) => Menu {
  return ({ state, side }) => (unchosen(state.phase, side) ? menu : {});
}

function unballoted({ state: { phase }, seat }: Asked): boolean {
  return 'ballots' in phase && phase.ballots[seat] === undefined;
}

const MENUS: { readonly [name in PhaseName]: (asked: Asked) => Menu } = {
  lobby: () => ({}),
  briefing: ({ state, seat }) =>
    (state.phase as PhaseNamed<'briefing'>).ready.includes(seat) ? {} : { ready: true },
  'dinner-soundings': sealed({ sound: true }),
  'dinner-answers': (asked) => (mustAnswer(asked, asked.side) ? sealed({ answer: true })(asked) : {}),
  plenary: plenaryMenu,
  signing: (asked) => (unballoted(asked) ? sealed({ confirm: true, decline: true })(asked) : {}),
  press: sealed({ press: true }),
  'last-call-packages': sealed({ final: true }),
  'last-call-marks': (asked) =>
    unballoted(asked) ? sealed({ mark: markable(asked.state, asked.seat) })(asked) : {},
  'second-signature': secondSignatureMenu,
  over: () => ({}),
};

type DelegateMenu = Omit<Menu, 'ask' | 'headline'>;

const ACTION_OF: { readonly [key in keyof DelegateMenu]-?: PlayerWish['type'] } = {
  ready: 'ready',
  sound: 'sound',
  answer: 'answer',
  table: 'table',
  accept: 'accept',
  reopen: 'reopen',
  pass: 'pass',
  walkOut: 'walk-out',
  press: 'press',
  confirm: 'confirm',
  decline: 'decline',
  final: 'final',
  mark: 'mark',
  propose: 'propose',
  improve: 'improve',
  finish: 'finish',
  rank: 'rank',
  draft: 'draft',
  say: 'say',
  reply: 'reply',
};

/** TM-1: only what is this seat's affair. */
function withinDuties(menu: Menu, { state, seat }: Asked): Menu {
  const duties = dutiesOf(state, seat);
  const mine = Object.entries(menu).filter(([key]) => {
    const { duty } = ACTIONS[ACTION_OF[key as keyof DelegateMenu]];
    return duty === null || duties.includes(duty);
  });
  return Object.fromEntries(mine);
}

function anyTime({ state, side }: Asked): Menu {
  const { name } = state.phase;
  const asked = openQuestions(state, side);
  const inTeam = seatsOf(state, side).length > 1 && draft.phases.includes(name);
  return {
    ...(say.phases.includes(name) ? { say: true as const } : {}),
    ...(rank.phases.includes(name) ? { rank: true as const } : {}),
    ...(inTeam ? { draft: true as const } : {}),
    ...(asked.length > 0 && reply.phases.includes(name) ? { reply: asked } : {}),
  };
}

/** What a seat may do now. Whatever stands here, `decide` does not refuse for its time or turn. */
export function menu(state: MatchState, seat: SeatId): Menu {
  const asked = { state, seat, side: sideOf(seat) };
  const now = state.paused ? {} : MENUS[state.phase.name](asked);
  return withinDuties({ ...now, ...anyTime(asked) }, asked);
}

/** What a match does not wait for: it goes on without these. */
const OPTIONAL: readonly string[] = ['say', 'rank', 'draft', 'reply', 'propose', 'improve'];

/** TM-2: a seat that is away is waited for only when nobody of its delegation is here. */
export function awaited(state: MatchState, side: Side): readonly SeatId[] {
  const here = presentIn(state, side);
  return here.length > 0 ? here : [headOf(state, side)];
}

/** The seats that the match waits for. */
export function awaitedSeats(state: MatchState): readonly SeatId[] {
  const running = { ...state, paused: null };
  const needed = (seat: SeatId) => Object.keys(menu(running, seat)).some((key) => !OPTIONAL.includes(key));
  return SIDES.flatMap((side) => awaited(state, side).filter(needed));
}

/** Sides the match waits for. */
export function waitsFor(state: MatchState): readonly Side[] {
  const seats = awaitedSeats(state);
  return SIDES.filter((side) => seats.some((seat) => sideOf(seat) === side));
}
