import { markable } from './actions/mark.ts';
import { rank } from './actions/rank.ts';
import { heldBy } from './actions/reopen.ts';
import { WALK_OUT_FROM_ROUND } from './actions/walk-out.ts';
import { mustAnswer } from './flow/dinner.ts';
import { crossedRedLine } from './package.ts';
import { inLastRound, type MatchState, type Phase, type PhaseNamed } from './state.ts';
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

const MENUS: { readonly [name in PhaseName]: (asked: Asked) => Menu } = {
  lobby: () => ({}),
  briefing: ({ state, seat }) =>
    (state.phase as PhaseNamed<'briefing'>).ready.includes(seat) ? {} : { ready: true },
  'dinner-soundings': sealed({ sound: true }),
  'dinner-answers': (asked) => (mustAnswer(asked, asked.side) ? sealed({ answer: true })(asked) : {}),
  plenary: plenaryMenu,
  signing: sealed({ confirm: true, decline: true }),
  press: sealed({ press: true }),
  'last-call-packages': sealed({ final: true }),
  'last-call-marks': (asked) => sealed({ mark: markable(asked.state, asked.seat) })(asked),
  'second-signature': secondSignatureMenu,
  over: () => ({}),
};

/** What a seat may do now. Whatever stands here, `decide` does not refuse for its time or turn. */
export function menu(state: MatchState, seat: SeatId): Menu {
  const { name } = state.phase;
  const say = name === 'lobby' || name === 'over' ? {} : { say: true as const };
  const anyTime = { ...say, ...(rank.phases.includes(name) ? { rank: true as const } : {}) };
  if (state.paused) return anyTime;
  return { ...MENUS[name]({ state, seat, side: sideOf(seat) }), ...anyTime };
}

/** Sides the match waits for. */
export function waitsFor(state: MatchState): readonly Side[] {
  return SIDES.filter((side) =>
    state.seats.some((seat) => {
      if (sideOf(seat) !== side) return false;
      const {
        say: _,
        rank: __,
        propose: ___,
        improve: ____,
        ...needed
      } = menu({ ...state, paused: null }, seat);
      return Object.keys(needed).length > 0;
    }),
  );
}
