import { signsByDefault } from '../default-signature.ts';
import { settleMarks, settleSignature } from '../flow/ballots.ts';
import { closeAnswers, closeSoundings, mustAnswer } from '../flow/dinner.ts';
import { closeFinals, closeMarks, finalTexts } from '../flow/last-call.ts';
import { closePress } from '../flow/press.ts';
import { nextTurn, openRound } from '../flow/rounds.ts';
import { closeSecondSignature, closeSigning } from '../flow/signature.ts';
import { type Thread, tell } from '../flow/thread.ts';
import { defaultVisit, voteOf } from '../home-front.ts';
import { crossedRedLine } from '../package.ts';
import type { MatchState, PhaseNamed } from '../state.ts';
import { headOf, successorOf } from '../team.ts';
import { type Package, type PhaseName, SIDES, type Side } from '../vocabulary.ts';

const byDefault = true;

/** Tells a default for every side that has not chosen, in the order of SIDES. */
function forSilent(
  thread: Thread,
  silent: (side: Side) => boolean,
  choose: (thread: Thread, side: Side) => Thread,
): Thread {
  return SIDES.filter(silent).reduce((next, side) => choose(next, side), thread);
}

function homePasses(state: MatchState, side: Side, text: Package): boolean {
  const { homes, numbers } = state.setup;
  const visit = { to: defaultVisit(homes[side]), gain: numbers.visit };
  return voteOf(homes[side], state.approvals[side], text, visit).passes;
}

function signs({ setup, approvals }: MatchState, side: Side, text: Package): boolean {
  const { sheets, homes, numbers } = setup;
  return signsByDefault(
    { sheet: sheets[side], home: homes[side], approvals: approvals[side], visit: numbers.visit },
    text,
  );
}

const MOST_SILENCES = 2;

/** TM-4: after two turns in a row that ran out, the next member who is here heads the delegation. */
function succeedSilent(thread: Thread, side: Side): Thread {
  const seat = successorOf(thread.state, side);
  if (seat === null || thread.state.silences[side] < MOST_SILENCES) return thread;
  return tell(thread, { type: 'head-appointed', seat });
}

/** CL-3: what each phase takes for granted when its clock runs out. */
const DEFAULTS: { readonly [name in Exclude<PhaseName, 'lobby' | 'over'>]: (thread: Thread) => Thread } = {
  briefing: (thread) => {
    const { ready } = thread.state.phase as PhaseNamed<'briefing'>;
    const late = thread.state.seats.filter((seat) => !ready.includes(seat));
    const read = late.reduce((next, seat) => tell(next, { type: 'readied', seat, byDefault }), thread);
    return openRound(read, 1);
  },
  'dinner-soundings': (thread) => {
    const { chosen } = thread.state.phase as PhaseNamed<'dinner-soundings'>;
    return closeSoundings(
      forSilent(
        thread,
        (side) => chosen[side] === undefined,
        (next, side) =>
          tell(next, { type: 'sounded', seat: headOf(next.state, side), sounding: null, byDefault }),
      ),
    );
  },
  'dinner-answers': (thread) => {
    const { chosen } = thread.state.phase as PhaseNamed<'dinner-answers'>;
    return closeAnswers(
      forSilent(
        thread,
        (side) => chosen[side] === undefined && mustAnswer(thread, side),
        (next, side) =>
          tell(next, { type: 'answered', seat: headOf(next.state, side), answer: null, byDefault }),
      ),
    );
  },
  plenary: (thread) => {
    const { side } = thread.state.phase as PhaseNamed<'plenary'>;
    const passed = tell(thread, { type: 'passed', seat: headOf(thread.state, side), byDefault });
    return nextTurn(succeedSilent(passed, side));
  },
  signing: (thread) => {
    const { text } = thread.state.phase as PhaseNamed<'signing'>;
    // TM-6: silence abstains; only where nobody spoke, or a tie is left, does the default decide.
    const spoken = SIDES.reduce((next, side) => settleSignature(next, side, { timeIsUp: true }), thread);
    const { chosen } = spoken.state.phase as PhaseNamed<'signing'>;
    return closeSigning(
      forSilent(
        spoken,
        (side) => chosen[side] === undefined,
        (next, side) => {
          const seat = headOf(next.state, side);
          const visit = defaultVisit(next.state.setup.homes[side]);
          return tell(
            next,
            signs(next.state, side, text)
              ? { type: 'confirmed', seat, visit, byDefault }
              : { type: 'declined', seat, byDefault },
          );
        },
      ),
    );
  },
  press: (thread) => {
    const { chosen } = thread.state.phase as PhaseNamed<'press'>;
    return closePress(
      forSilent(
        thread,
        (side) => chosen[side] === undefined,
        (next, side) =>
          tell(next, { type: 'press-chosen', seat: headOf(next.state, side), line: 'reserved', byDefault }),
      ),
    );
  },
  'last-call-packages': (thread) => {
    const { chosen } = thread.state.phase as PhaseNamed<'last-call-packages'>;
    return closeFinals(
      forSilent(
        thread,
        (side) => chosen[side] === undefined,
        (next, side) =>
          tell(next, { type: 'final-chosen', seat: headOf(next.state, side), package: null, byDefault }),
      ),
    );
  },
  'last-call-marks': (thread) => {
    const spoken = SIDES.reduce((next, side) => settleMarks(next, side, { timeIsUp: true }), thread);
    const { chosen } = spoken.state.phase as PhaseNamed<'last-call-marks'>;
    return closeMarks(
      forSilent(
        spoken,
        (side) => chosen[side] === undefined,
        (next, side) => {
          const text = finalTexts(next.state)[side];
          const { redLines } = next.state.setup.sheets[side];
          const signs =
            text !== undefined &&
            crossedRedLine(redLines, text) === undefined &&
            homePasses(next.state, side, text);
          return tell(next, {
            type: 'marked',
            seat: headOf(next.state, side),
            texts: signs ? [side] : [],
            visit: signs ? defaultVisit(next.state.setup.homes[side]) : null,
            byDefault,
          });
        },
      ),
    );
  },
  'second-signature': (thread) => {
    const { finished } = thread.state.phase as PhaseNamed<'second-signature'>;
    return closeSecondSignature(
      forSilent(
        thread,
        (side) => !finished.includes(side),
        (next, side) => tell(next, { type: 'finished', seat: headOf(next.state, side), byDefault }),
      ),
    );
  },
};

/** CL-2: a clock that ran out takes the default of its phase; it never ends a match by itself. */
export function expire(thread: Thread): Thread {
  const { name } = thread.state.phase;
  return name === 'lobby' || name === 'over' ? thread : DEFAULTS[name](thread);
}
