import type { SeatId } from '../../shared/rules/vocabulary.ts';
import { MIDDLE, type Play, play, smallSetup, table } from './fixture.ts';

const US: readonly SeatId[] = ['us-1', 'us-2', 'us-3'];

/** Three speak for the U.S., two for Cuba; everybody has read, and nobody said anything at dinner. */
export function delegationsAtTheTable(
  us: readonly SeatId[] = US,
  cuba: readonly SeatId[] = ['cuba-1', 'cuba-2'],
): Play {
  const match = play(smallSetup(), [...us, ...cuba]);
  match.host({ type: 'open' });
  for (const seat of [...us, ...cuba]) match.as(seat, { type: 'ready' });
  match.us({ type: 'sound', sounding: null });
  match.cuba({ type: 'sound', sounding: null });
  return match;
}

export function delegationsAtTheSigning(us = US): Play {
  const match = delegationsAtTheTable(us);
  match.cuba(table(MIDDLE, true));
  match.us({ type: 'accept', package: 'cuba#1' });
  return match;
}

export function delegationsAtTheMarks(us = US): Play {
  const match = delegationsAtTheTable(us);
  match.host({ type: 'last-call' });
  match.us({ type: 'final', package: MIDDLE });
  match.cuba({ type: 'final', package: { mail: 'middle' } });
  return match;
}
