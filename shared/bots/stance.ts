import { voteOf } from '../rules/home-front.ts';
import { crossedRedLine, type PackageGround } from '../rules/package.ts';
import { scoreOf } from '../rules/scoring.ts';
import type { Brief, Instructions, View } from '../rules/view-types.ts';
import type { ConstituencyId, Package, Side } from '../rules/vocabulary.ts';
import type { Sight } from './bot.ts';
import { STEADY, type Temper } from './temper.ts';

/** UN-1: what the best text is worth on every sheet, tenths. */
const BEST_TEXT = 1000;

/** What a seat knows of its own side: instructions, home as it stands today, and the text on the table. */
export type Stance = Instructions & {
  readonly side: Side;
  readonly brief: Brief;
  readonly view: View;
  /** The initialled text; in the second signature the signed one. */
  readonly text: Package;
  readonly temper: Temper;
};

/** `null` for whoever only looks on, and for a member of a delegation who does not head it: the whole sheet is the head's. */
export function stanceOf({ brief, view }: Sight, temper: Temper = STEADY): Stance | null {
  if (!brief.own || !view.own) return null;
  const { walkAway } = brief.own.sheet;
  if (walkAway === null) return null;
  const { side, variant, home } = brief.own;
  const sheet = { ...brief.own.sheet, walkAway };
  const initialled = Object.entries(view.text).map(([issue, { option }]) => [issue, option]);
  const text = view.signed ?? Object.fromEntries(initialled);
  return { side, variant, home, sheet, brief, view, text, temper };
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

/** The side signs only what is worth more than this, tenths: the walk-away value, or higher if it holds out. */
export function floorOf({ sheet, temper }: Pick<Stance, 'sheet' | 'temper'>): number {
  return sheet.walkAway + Math.round(temper.holdsOut * (BEST_TEXT - sheet.walkAway));
}

/** Whether the side would sign: no red line, over its floor, and its home ratifies, as far as it asks. */
export function wouldSign(stance: Stance, text: Package): boolean {
  return (
    worth(stance, text) > floorOf(stance) &&
    crossedRedLine(stance.sheet.redLines, text) === undefined &&
    (!stance.temper.asksHome || winningVisit(stance, text) !== null)
  );
}
