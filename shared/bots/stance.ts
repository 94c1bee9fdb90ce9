import { voteOf } from '../rules/home-front.ts';
import { crossedRedLine, type PackageGround } from '../rules/package.ts';
import { scoreOf } from '../rules/scoring.ts';
import type { Brief, Instructions, View } from '../rules/view-types.ts';
import type { ConstituencyId, Package, Side } from '../rules/vocabulary.ts';
import type { Sight } from './bot.ts';

/** What a seat knows of its own side: instructions, home as it stands today, and the text on the table. */
export type Stance = Instructions & {
  readonly side: Side;
  readonly brief: Brief;
  readonly view: View;
  /** The initialled text; in the second signature the signed one. */
  readonly text: Package;
};

/** `null` for whoever only looks on. */
export function stanceOf({ brief, view }: Sight): Stance | null {
  if (!brief.own || !view.own) return null;
  const initialled = Object.entries(view.text).map(([issue, { option }]) => [issue, option]);
  return { ...brief.own, brief, view, text: view.signed ?? Object.fromEntries(initialled) };
}

export function groundOf(stance: Stance): PackageGround {
  return {
    issues: stance.brief.issues,
    redLines: stance.sheet.redLines,
    text: stance.text,
    climate: stance.view.climate,
  };
}

/** Tenths of a point on the own sheet. */
export function worth(stance: Stance, text: Package): number {
  return scoreOf(stance.sheet, text);
}

export function passesAfter(stance: Stance, text: Package, to: ConstituencyId | null): boolean {
  const visit = to === null ? null : { to, gain: stance.brief.numbers.visit };
  return voteOf(stance.home, stance.view.own?.approvals ?? {}, text, visit).passes;
}

/** A visit home that makes the own side ratify the text, the weightiest first; `null`: none does. */
export function winningVisit(stance: Stance, text: Package): ConstituencyId | null {
  const byWeight = [...stance.home.constituencies].sort((a, b) => b.weight - a.weight);
  return byWeight.find(({ id }) => passesAfter(stance, text, id))?.id ?? null;
}

/** Whether the side would sign: no red line, better than its walk-away value, and its home ratifies. */
export function wouldSign(stance: Stance, text: Package): boolean {
  return (
    worth(stance, text) > stance.sheet.walkAway &&
    crossedRedLine(stance.sheet.redLines, text) === undefined &&
    winningVisit(stance, text) !== null
  );
}
