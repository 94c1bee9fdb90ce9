import { weightOf } from '../rules/scoring.ts';
import type { Sheet } from '../rules/setup.ts';
import { type Answer, type IssueId, other, type Sounding } from '../rules/vocabulary.ts';
import type { Sight } from './bot.ts';
import { type OpponentModel, opponentModel } from './opponent-model.ts';
import type { Stance } from './stance.ts';

type Stakes = { readonly issue: IssueId; readonly ours: number; readonly theirs: number };

/** What the best text would lose without an issue, tenths: its own weight and every gain that hangs on it. */
export function stakeIn(sheet: Pick<Sheet, 'values' | 'linkage'>, issue: IssueId): number {
  const gains = sheet.linkage.filter(({ when, value }) => value > 0 && Object.hasOwn(when, issue));
  return gains.reduce((sum, { value }) => sum + value, weightOf(sheet, issue));
}

/** Both sides' stakes in each open issue, as shares of the whole. */
function stakes(stance: Stance, model: OpponentModel): Stakes[] {
  return stance.brief.issues
    .filter(({ id }) => stance.text[id] === undefined)
    .map(({ id }) => ({
      issue: id,
      ours: stakeIn(stance.sheet, id) / 1000,
      theirs: Math.max(0, ...Object.values(model[id] ?? {})),
    }));
}

/** A real trade: what matters more to us against what seems to matter more to them. */
export function soundingToPut(sight: Sight, stance: Stance): Sounding | null {
  const open = stakes(stance, opponentModel(sight, stance));
  const byNeed = [...open].sort((a, b) => b.ours - b.theirs - (a.ours - a.theirs));
  const wants = byNeed[0];
  const moves = byNeed.at(-1);
  return wants && moves && wants !== moves ? { moves: moves.issue, wants: wants.issue } : null;
}

/** Warm when what they would move on is worth more to us than what they want from us. */
export function answerTo(sight: Sight, stance: Stance): Answer {
  const theirs = sight.view.dinner?.soundings[other(stance.side)];
  if (!theirs) return 'cool';
  const gain = stakeIn(stance.sheet, theirs.moves);
  const cost = stakeIn(stance.sheet, theirs.wants);
  if (gain >= cost) return 'warm';
  return gain * 2 >= cost ? 'cool' : 'cold';
}
