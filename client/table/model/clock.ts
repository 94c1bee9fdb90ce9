import type { Clocks } from '../../../shared/rules/scenario.ts';
import type { Brief } from '../../../shared/rules/view-types.ts';
import type { PhaseName } from '../../../shared/rules/vocabulary.ts';

const CLOCKS: Readonly<Record<PhaseName, keyof Clocks | null>> = {
  lobby: null,
  briefing: 'briefing',
  'dinner-soundings': 'dinner',
  'dinner-answers': 'dinner',
  plenary: 'turn',
  signing: 'signing',
  press: 'press',
  'last-call-packages': 'lastCall',
  'last-call-marks': 'lastCall',
  'second-signature': 'secondSignature',
  over: null,
};

/** Milliseconds the clock of a phase begins with. */
export function fullClock(brief: Brief, phase: PhaseName): number | null {
  const clock = CLOCKS[phase];
  return brief.clocks === null || clock === null ? null : brief.clocks[clock] * 1000;
}
