import { pollBand } from './home-front.ts';
import { awaited, menu, waitsFor } from './menu.ts';
import { pressMenu } from './newspaper.ts';
import { finalScores } from './scoring.ts';
import type { Setup, Sheet } from './setup.ts';
import { deadlineOf, type MatchState } from './state.ts';
import { dutiesOf, seatsOf } from './team.ts';
import type {
  Ballot,
  Brief,
  DeskSheet,
  Instructions,
  OwnBrief,
  OwnChoice,
  OwnView,
  View,
} from './view-types.ts';
import {
  bySide,
  type Duty,
  isPress,
  isSeat,
  type SeatId,
  SIDES,
  type Side,
  sideOf,
  type Viewer,
} from './vocabulary.ts';
import { wordsToRead } from './words-in-play.ts';

export { redact } from './redact.ts';

function instructions(state: MatchState, side: Side): Instructions {
  const { variants, sheets, homes } = state.setup;
  return { variant: variants[side], sheet: sheets[side], home: homes[side] };
}

/** VW-4: before the end nobody but the seats themselves may see what a seat sees. */
export function mayReplayAs(state: MatchState, viewer: Viewer): boolean {
  return viewer === 'public' || state.phase.name === 'over';
}

/** BR-9: the original's scores tell of sheets, so they wait for the end although the original is public. */
function branchOf({ branch, phase, setup: { sheets, numbers } }: MatchState): Brief['branch'] {
  if (!branch) return null;
  const { match, seq, original } = branch;
  if (phase.name !== 'over') return { match, seq, original: null };
  const { ending, signed, waiting } = original;
  const scores =
    ending.type === 'cancelled'
      ? null
      : finalScores({ sheets, ending, signed, waiting, repudiation: numbers.repudiation });
  return { match, seq, original: { ending, signed, scores } };
}

/** What does not change while a match is played. Own instructions only; both sides' once it is over. */
export function briefFor(state: MatchState, viewer: Viewer): Brief {
  const { setup } = state;
  const over = state.phase.name === 'over';
  return {
    viewer,
    scenario: setup.scenario,
    format: setup.format,
    issues: setup.issues,
    rounds: setup.rounds,
    turns: setup.turns,
    dinner: setup.dinner,
    waiting: setup.waiting,
    clocks: setup.clocks,
    numbers: setup.numbers,
    constituencies: bySide((side) => setup.homes[side].constituencies.map(({ id }) => id)),
    history: setup.history,
    words: setup.words
      ? wordsToRead(setup.words, over ? SIDES : isSeat(viewer) ? [sideOf(viewer)] : [])
      : null,
    branch: branchOf(state),
    own: isSeat(viewer) ? ownBrief(state, viewer) : null,
    open: over ? bySide((side) => instructions(state, side)) : null,
  };
}

/** TM-8: a desk knows what its own issues are worth; the whole, the walk-away value and the red lines are the head's to know. */
function sheetSeen(sheet: Sheet, issues: Setup['issues'], duties: readonly Duty[]): DeskSheet {
  if (duties.includes('head')) return sheet;
  const own = new Set(issues.filter(({ desk }) => duties.includes(desk)).map(({ id }) => id));
  return {
    walkAway: null,
    values: Object.fromEntries(Object.entries(sheet.values).filter(([issue]) => own.has(issue))),
    redLines: {},
    linkage: sheet.linkage.filter(({ when }) => Object.keys(when).every((issue) => own.has(issue))),
  };
}

function ownBrief(state: MatchState, seat: SeatId): OwnBrief {
  const side = sideOf(seat);
  const { sheet, ...rest } = instructions(state, side);
  const duties = dutiesOf(state, seat);
  const team = seatsOf(state, side).map((one) => ({
    seat: one,
    duties: dutiesOf(state, one),
    away: state.away.includes(one),
  }));
  // VW-4: once it is over, everything is open to all.
  const seen = state.phase.name === 'over' ? sheet : sheetSeen(sheet, state.setup.issues, duties);
  return { side, ...rest, sheet: seen, duties, team };
}

function ownView(state: MatchState, seat: SeatId): OwnView {
  const side = sideOf(seat);
  const { phase } = state;
  const choice = ownChoice(state, side);
  const ballots = 'ballots' in phase ? ofSide<Ballot>(phase.ballots, side) : {};
  return {
    side,
    approvals: state.approvals[side],
    choice: Object.keys(choice).length > 0 ? choice : ownBallot(state, seat),
    ballots,
    drafts: ofSide(state.drafts, side),
  };
}

function ofSide<T>(table: { readonly [seat: SeatId]: T }, side: Side): { readonly [seat: SeatId]: T } {
  return Object.fromEntries(Object.entries(table).filter(([seat]) => sideOf(seat as SeatId) === side));
}

function ownBallot({ phase }: MatchState, seat: SeatId): OwnChoice {
  if (phase.name === 'signing' && phase.ballots[seat] !== undefined)
    return { signature: phase.ballots[seat] };
  if (phase.name === 'last-call-marks' && phase.ballots[seat] !== undefined)
    return { marks: phase.ballots[seat] };
  return {};
}

function ownChoice(state: MatchState, side: Side): OwnChoice {
  const { phase } = state;
  if (!('chosen' in phase) || phase.chosen[side] === undefined) return {};
  switch (phase.name) {
    case 'dinner-soundings':
      return { sounding: phase.chosen[side] ?? null };
    case 'dinner-answers':
      return { answer: phase.chosen[side] ?? null };
    case 'press':
      return { press: phase.chosen[side] };
    case 'signing':
      return { signature: phase.chosen[side] };
    case 'last-call-packages':
      return { final: phase.chosen[side] ?? null };
    case 'last-call-marks':
      return { marks: phase.chosen[side] };
  }
}

function hasChosen(state: MatchState, side: Side): boolean {
  const { phase } = state;
  if (phase.name === 'briefing') return awaited(state, side).every((seat) => phase.ready.includes(seat));
  if (phase.name === 'second-signature') return phase.finished.includes(side);
  return 'chosen' in phase && phase.chosen[side] !== undefined;
}

function result(state: MatchState): View['result'] {
  const { ending, setup, signed, waiting, votes } = state;
  if (!ending || ending.type === 'cancelled') return null;
  const { sheets, variants, numbers } = setup;
  return {
    scores: finalScores({ sheets, ending, signed, waiting, repudiation: numbers.repudiation }),
    walkAways: bySide((side) => sheets[side].walkAway),
    homes: votes,
    variants,
  };
}

const NOTHING = { us: null, cuba: null } as const;

/**
 * The only exit for what a match holds. VW-1: an allow-list, field by field. VW-2: the public sees initialled
 * issues, headlines and climate; packages and soundings stay among the delegations. JN-1: a journalist is the public.
 */
export function viewFor(state: MatchState, viewer: Viewer): View {
  const atTheTable = viewer === 'open' || isSeat(viewer);
  const side = isSeat(viewer) ? sideOf(viewer) : null;
  const { phase } = state;
  return {
    viewer,
    round: state.round,
    phase: phase.name,
    turn: state.turn,
    waitsFor: waitsFor(state),
    deadline: deadlineOf(state),
    paused: state.paused,
    climate: state.climate,
    text: state.text,
    standing: atTheTable ? state.standing : NOTHING,
    asked: atTheTable ? state.asked : { us: {}, cuba: {} },
    reopeningSpent: state.reopeningSpent,
    waiting: state.waiting,
    dispatch: state.dispatched.at(-1) ?? null,
    headlines: state.headlines,
    newspaper: state.newspaper,
    chosen: bySide((one) => hasChosen(state, one)),
    polls: bySide((one) => pollBand(state.setup.homes[one], state.approvals[one])),
    own: isSeat(viewer) ? ownView(state, viewer) : null,
    // RK-4: nobody else is told of them before the end.
    rankings: bySide((one) => (viewer === 'open' || one === side ? state.rankings[one] : null)),
    dinner: atTheTable ? state.dinner : null,
    signing: phase.name === 'signing' ? { text: phase.text } : null,
    lastCall: atTheTable && phase.name === 'last-call-marks' ? { packages: phase.packages } : null,
    signed: state.signed,
    menu: isSeat(viewer) ? menu(state, viewer) : isPress(viewer) ? pressMenu(state, viewer) : {},
    ending: state.ending,
    result: result(state),
  };
}
