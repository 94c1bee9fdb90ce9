import type { Approvals } from '../events.ts';
import type { Home } from '../setup.ts';
import type { PhaseNamed } from '../state.ts';
import { bySide, type PressLine, SIDES } from '../vocabulary.ts';
import { closeRound } from './rounds.ts';
import { type Thread, tell } from './thread.ts';

function pressShifts(home: Home, line: PressLine): Approvals {
  return Object.fromEntries(home.constituencies.map((one) => [one.id, one.press[line]]));
}

/** PR-2: both lines open together as headlines; each moves the climate and its own home only. */
export function closePress(thread: Thread): Thread {
  const { chosen } = thread.state.phase as PhaseNamed<'press'>;
  const { us, cuba } = chosen;
  if (us === undefined || cuba === undefined) return thread;
  const lines = { us, cuba };
  const { homes, numbers } = thread.state.setup;
  const climate = SIDES.reduce((sum, side) => sum + numbers.pressClimate[lines[side]], 0);
  const approvals = bySide((side) => pressShifts(homes[side], lines[side]));
  return closeRound(tell(thread, { type: 'headlines-opened', lines, climate, approvals }));
}
