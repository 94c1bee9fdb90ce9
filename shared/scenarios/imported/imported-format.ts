import type { Format, Scenario } from '../../rules/scenario.ts';
import { USUAL_CLIMATE } from '../usual-climate.ts';

export const IMPORTED = { scenario: 'imported', format: 'talks', variant: 'profile', home: 'home' } as const;

/** From this many issues on there is a third round. */
const MANY = 6;

/** Two rounds for a few issues, three for many; with a dinner if there are two issues to talk about. */
export function importedFormat(
  issues: readonly string[],
  walkAways: { readonly us: number; readonly cuba: number },
): Format {
  const days: Format['rounds'] = [
    { date: '2025-01-20', city: 'second', host: 'cuba', art: 'plain', sky: 'morning' },
    { date: '2025-02-17', city: 'first', host: 'us', art: 'plain', sky: 'afternoon' },
    { date: '2025-03-17', city: 'second', host: 'cuba', art: 'plain', sky: 'dusk' },
  ];
  const rounds = issues.length < MANY ? days.slice(0, 2) : days;
  return {
    id: IMPORTED.format,
    issues: [...issues],
    rounds,
    turns: 3,
    dinner: issues.length > 1,
    waiting: rounds.slice(1).map(() => 20),
    clocks: {
      briefing: 360,
      dinner: 90,
      turn: 90,
      press: 40,
      signing: 60,
      lastCall: 75,
      secondSignature: 180,
    },
    constituencies: { us: [IMPORTED.home], cuba: [IMPORTED.home] },
    floors: false,
    dispatchClimate: 0,
    walkAways: {
      us: { [IMPORTED.variant]: walkAways.us },
      cuba: { [IMPORTED.variant]: walkAways.cuba },
    },
    // Whatever is signed passes at home: the domain says nothing of homes.
    thresholds: { us: 0, cuba: 0 },
  };
}

/** The climate as in every scenario; no home to visit and nobody to disown a signature. */
export const IMPORTED_NUMBERS: Scenario['numbers'] = {
  ...USUAL_CLIMATE,
  visit: 0,
  repudiation: 0,
};
