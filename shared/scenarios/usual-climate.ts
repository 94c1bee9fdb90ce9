import type { Scenario } from '../rules/scenario.ts';

/** The climate as most talks have it; whole points of 100. */
export const USUAL_CLIMATE = {
  climateStart: 50,
  dinnerClimate: 40,
  acceptedClimate: 3,
  acceptedClimateMost: 6,
  reopenedClimate: -8,
  declinedClimate: -8,
  pressClimate: { constructive: 6, reserved: 0, firm: -4, blame: -10 },
} as const satisfies Partial<Scenario['numbers']>;

/** What a scenario file may leave out. */
export const USUAL_NUMBERS: Scenario['numbers'] = { ...USUAL_CLIMATE, visit: 40, repudiation: 50 };
