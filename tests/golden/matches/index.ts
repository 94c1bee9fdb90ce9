import { agreements } from './agreements.ts';
import { bots } from './bots.ts';
import { branches } from './branches.ts';
import { clocks } from './clocks.ts';
import { delegations } from './delegations.ts';
import { failures } from './failures.ts';
import { journalists } from './journalists.ts';
import { lastCalls } from './last-calls.ts';
import type { GoldenMatch } from './match.ts';
import { turnsBack } from './turns-back.ts';

export const GOLDEN: readonly GoldenMatch[] = [
  ...agreements,
  ...lastCalls,
  ...failures,
  ...clocks,
  ...turnsBack,
  ...branches,
  ...delegations,
  ...journalists,
  ...bots,
];
