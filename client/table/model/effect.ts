import type { Vote } from '../../../shared/rules/events.ts';
import { type Visit, voteOf } from '../../../shared/rules/home-front.ts';
import { textWith } from '../../../shared/rules/package.ts';
import { scoreOf } from '../../../shared/rules/scoring.ts';
import type { Home } from '../../../shared/rules/setup.ts';
import type { Brief, View } from '../../../shared/rules/view-types.ts';
import type { ConstituencyId, IssueId, OptionId, Package } from '../../../shared/rules/vocabulary.ts';
import { type LinkageChange, linkageChanges } from '../../linkage-changes.ts';

/** What a text is worth to me and what my home would say, waiting taken off. Tenths of a point. */
export type Worth = {
  readonly points: number;
  /** Without a visit, or after the one that was made. */
  readonly vote: Vote;
  readonly atHome: AtHome;
};
/** `with-visit`: as it stands it refuses, and one of the visits that the signature allows would make it ratify. */
export type AtHome = 'ratifies' | 'with-visit' | 'refuses';
export type Effect = {
  readonly before: Worth;
  readonly after: Worth;
  readonly shift: number;
  /** `null`: the head of the delegation knows. */
  readonly walkAway: number | null;
  /** Linkages won and lost, counted in `shift`. */
  readonly linked: readonly LinkageChange[];
};

type Mine = {
  readonly brief: Brief;
  readonly view: View;
  /** The visit home that was made before the signature. */
  readonly visit?: Visit | null;
};

/** `null` for who plays no side. */
export function worthOf({ brief, view, visit = null }: Mine, text: Package): Worth | null {
  if (brief.own === null || view.own === null) return null;
  const vote = voteOf(brief.own.home, view.own.approvals, text, visit);
  return {
    atHome: vote.passes
      ? 'ratifies'
      : !visit && someVisitHelps(brief.own.home, brief, view, text)
        ? 'with-visit'
        : 'refuses',
    // Waiting is charged to the whole, which a desk does not know (TM-8).
    points: scoreOf(brief.own.sheet, text) - (brief.own.sheet.walkAway === null ? 0 : view.waiting),
    vote,
  };
}

/** The visit home comes with the first signature, and only with that. */
function someVisitHelps(home: Home, { numbers }: Brief, { own, signed }: View, text: Package): boolean {
  return (
    own !== null &&
    signed === null &&
    home.constituencies.some(
      ({ id: to }) => voteOf(home, own.approvals, text, { to, gain: numbers.visit }).passes,
    )
  );
}

/** Plan B as it stands: the walk-away value less the waiting charged so far; `null` for whoever does not know it. */
export function planB({ brief, view }: Mine): number | null {
  const walkAway = brief.own?.sheet.walkAway ?? null;
  return walkAway === null ? null : walkAway - view.waiting;
}

/** Whether a worth is known to be under plan B. */
export function isBelow(points: number, best: number | null): boolean {
  return best !== null && points < best;
}

/** A change is measured from the text as it is initialled now, also when it would replace a reopened package. */
export function effectOf(mine: Mine, now: Package, base: Package, change: Package): Effect | null {
  const then = textWith(base, change);
  const before = worthOf(mine, now);
  const after = worthOf(mine, then);
  if (before === null || after === null) return null;
  return {
    before,
    after,
    shift: after.points - before.points,
    walkAway: planB(mine),
    linked: linkedIn(mine, then, now),
  };
}

/** The linkages of mine that a text holds; with `before`, those that it wins and loses. */
export function linkedIn({ brief }: Mine, text: Package, before: Package = {}): readonly LinkageChange[] {
  return brief.own === null ? [] : linkageChanges(brief.own.sheet, before, text);
}

export type HomeRow = {
  readonly id: ConstituencyId;
  readonly weight: number;
  readonly floor: number | null;
  readonly before: number;
  readonly after: number;
  readonly vetoes: boolean;
};

export function homeRows(home: Home, before: Vote, after: Vote): readonly HomeRow[] {
  return home.constituencies.map(({ id, weight, floor }) => ({
    id,
    weight,
    floor: floor ?? null,
    before: before.approvals[id] ?? 0,
    after: after.approvals[id] ?? 0,
    vetoes: after.vetoes.includes(id),
  }));
}

/** What one option does to each constituency of a home, nothing left out that moves. */
export function shiftsOf(
  home: Home,
  issue: IssueId,
  option: OptionId,
): readonly { readonly id: ConstituencyId; readonly shift: number }[] {
  return home.constituencies
    .map(({ id, effects }) => ({ id, shift: effects[issue]?.[option] ?? 0 }))
    .filter(({ shift }) => shift !== 0);
}

/** What one's own press line does to one's home, weighted, in tenths. */
export function pressShift(home: Home, line: keyof Home['constituencies'][number]['press']): number {
  const weights = home.constituencies.reduce((sum, { weight }) => sum + weight, 0);
  const sum = home.constituencies.reduce((all, { weight, press }) => all + weight * press[line], 0);
  return Math.round(sum / weights);
}
