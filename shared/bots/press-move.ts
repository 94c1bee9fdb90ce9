import { shiftApprovals, voteOf } from '../rules/home-front.ts';
import { other, type Package, type PressLine } from '../rules/vocabulary.ts';
import type { Sight } from './bot.ts';
import { planAt } from './plan.ts';
import { type Stance, worth } from './stance.ts';

/**
 * The line for the morning papers: constructive when the home can bear it, firm when the home needs it. What the home
 * must bear is the text the side would table next.
 */
export function pressLine(sight: Sight, stance: Stance, seed: string): PressLine {
  const { press } = stance.temper;
  if (press !== 'as-home-bears') return press;
  const next = planAt(sight, stance, seed, { round: stance.view.round + 1, turn: 0 }).intended;
  // Trust that was not returned is not offered twice.
  const snubbed = sight.view.headlines?.[other(stance.side)] === 'blame';
  if (!next) return 'firm';
  if (!snubbed && bears(stance, next.text, 'constructive')) return 'constructive';
  if (bears(stance, next.text, 'reserved') && worth(stance, next.text) > stance.sheet.walkAway)
    return 'reserved';
  const { climate } = sight.view;
  const { numbers } = stance.brief;
  return climate + numbers.pressClimate.firm >= numbers.dinnerClimate ? 'firm' : 'reserved';
}

function bears(stance: Stance, text: Package, line: PressLine): boolean {
  const shifts = stance.home.constituencies.map((one): [string, number] => [one.id, one.press[line]]);
  const approvals = shiftApprovals(stance.view.own?.approvals ?? {}, Object.fromEntries(shifts));
  return voteOf(stance.home, approvals, text).passes;
}
