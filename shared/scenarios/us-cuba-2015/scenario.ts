import type { Scenario } from '../../rules/scenario.ts';
import { USUAL_CLIMATE } from '../usual-climate.ts';
import { dispatches } from './dispatches.ts';
import { formats } from './formats.ts';
import { homesCuba } from './homes-cuba.ts';
import { homesUs } from './homes-us.ts';
import { issues } from './issues.ts';
import { variantsCuba } from './variants-cuba.ts';
import { variantsUs } from './variants-us.ts';

export const usCuba2015: Scenario = {
  id: 'us-cuba-2015',
  version: 2,
  numbers: {
    ...USUAL_CLIMATE,
    visit: 40,
    repudiation: 50,
  },
  issues,
  constituencies: { us: homesUs, cuba: homesCuba },
  variants: { us: variantsUs, cuba: variantsCuba },
  dispatches,
  history: {
    embassies: 'after-list-and-bank',
    diplomats: 'notice-and-staff',
    list: 'six-month-test',
    embargo: 'steady-easing',
    migration: 'technical-meetings',
    doctors: 'review-and-health',
    fugitives: 'case-by-case',
    prisoners: 'the-53-stand',
    rights: 'reciprocal-dialogue',
    claims: 'technical-track',
    ministers: 'kerry-in-havana',
    banking: 'bank-persuaded',
  },
  formats,
};
