import type { Histogram } from '../../../shared/analysis/histogram.ts';
import type { OutcomeSpace, Pair } from '../../../shared/analysis/outcome-space.ts';
import type { Frontier } from '../../../shared/analysis/point.ts';
import { type Solutions, solutions } from '../../../shared/analysis/solutions.ts';
import type { DancePackage } from '../../../shared/coach/dance.ts';
import { pairOf } from '../../../shared/coach/pairs.ts';
import { crossedRedLine } from '../../../shared/rules/package.ts';
import { scoreOf } from '../../../shared/rules/scoring.ts';
import type { View } from '../../../shared/rules/view-types.ts';
import { type BySide, type Package, SIDES, type Side } from '../../../shared/rules/vocabulary.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { analyse } from '../../analysis/analyse.ts';
import { points as inPoints } from '../../numbers.ts';
import { fill, words } from '../../words.ts';
import type { DebriefMatch } from './debrief-match.ts';
import { JOINING, POINT_KINDS, type PointKind } from './point-kinds.ts';

/** One point of the plane: both sides' points (0-100, before waiting) and what it is in a sentence. */
export type PlanePoint = {
  /** How it is drawn. */
  readonly kind: PointKind;
  /** Everything that lies there, the topmost first. */
  readonly kinds: readonly PointKind[];
  readonly at: Pair<number>;
  readonly what: string;
  readonly sentence: string;
  readonly side?: Side;
  /** Letters of the solution points that lie there. */
  readonly label?: string;
};

/** What lies on the plane before anybody has said a word. */
export type Bearings = {
  readonly histogram: Histogram;
  readonly frontier: Frontier;
  readonly ratified: Frontier;
  readonly solutions: Solutions;
};

export async function bearingsOf(space: OutcomeSpace): Promise<Bearings> {
  const [histogram, frontier, ratified] = await Promise.all([
    analyse('histogramOf', space),
    analyse('paretoFrontier', space),
    analyse('paretoFrontier', space, { ratified: true }),
  ]);
  return { histogram, frontier, ratified, solutions: solutions(space, frontier) };
}

type Named = Omit<PlanePoint, 'sentence' | 'at' | 'kinds'> & { readonly tenths: Pair<number> };

/** What the plane is drawn from: a finished match, or one as it stood at a moment of its replay. */
export type PlaneMatch = Pick<DebriefMatch, 'brief' | 'open'> & {
  readonly view: Pick<View, 'ending' | 'signed'>;
};

type Marked = {
  readonly match: PlaneMatch;
  /** Both sides' packages until that moment, oldest first. */
  readonly packages: readonly DancePackage[];
  readonly bearings: Bearings;
  readonly sides: BySide<string>;
};

/**
 * Everything that is marked on the plane, each with its sentence and below what follows it; marks that would lie upon one
 * another are one.
 */
export function planePoints(marked: Marked): readonly PlanePoint[] {
  const t = words(debrief).plane;
  const { sides } = marked;
  return joined(named(marked)).map(({ tenths, ...point }) => ({
    ...point,
    at: [tenths[0] / 10, tenths[1] / 10],
    sentence: fill(t.sentence, {
      what: point.what,
      us: sides.us,
      usPoints: inPoints(tenths[0]),
      cuba: sides.cuba,
      cubaPoints: inPoints(tenths[1]),
    }),
  }));
}

function named({ match, packages, bearings, sides }: Marked): readonly Named[] {
  const { frontier, ratified, solutions: found } = bearings;
  const { names } = words(debrief).plane;
  const { brief, open, view } = match;
  const of = (kind: Exclude<PointKind, 'package'>, all: readonly Pair<number>[], label?: string) =>
    all.map((tenths): Named => ({ kind, what: names[kind], tenths, ...(label && { label }) }));
  const worth = (text: Package): Pair<number> => [
    scoreOf(open.us.sheet, text),
    scoreOf(open.cuba.sheet, text),
  ];
  const real = SIDES.some((side) => crossedRedLine(open[side].sheet.redLines, brief.history) !== undefined);
  return [
    ...of(
      'frontier',
      frontier.points.map(({ utilities }) => utilities),
    ),
    ...of(
      'ratified-frontier',
      ratified.points.map(({ utilities }) => utilities),
    ),
    ...packages.map(({ side, kind, round, values }, at): Named => {
      const count = packages.slice(0, at + 1).filter((one) => one.side === side).length;
      return {
        kind: 'package',
        side,
        what: fill(names.packages[kind], { side: sides[side], count, round }),
        tenths: pairOf(values),
      };
    }),
    ...of('plan-b', [[open.us.sheet.walkAway, open.cuba.sheet.walkAway]]),
    ...of('utilitarian', found.utilitarian, 'U'),
    ...of('egalitarian', found.egalitarian, 'E'),
    ...of('kalai-smorodinsky', found.kalaiSmorodinsky, 'K'),
    ...of('nash', found.nash, 'N'),
    ...of('history', real ? [] : [worth(brief.history)]),
    ...of('deal', view.ending?.type === 'ratified' && view.signed ? [worth(view.signed)] : []),
    ...of('refused', view.ending?.type === 'refused-at-home' && view.signed ? [worth(view.signed)] : []),
  ];
}

type Joined = Named & Pick<PlanePoint, 'kinds'>;

/** The mark of the last one, which is drawn above the others, with the letters and the names of all. */
function joined(points: readonly Named[]): readonly Joined[] {
  const isJoining = ({ kind }: Named) => JOINING.some((one) => one === kind);
  const places = new Map<string, readonly Named[]>();
  for (const point of points.filter(isJoining)) {
    const place = String(point.tenths);
    places.set(place, [point, ...(places.get(place) ?? [])]);
  }
  const marks = [...places.values()].map((some): Joined => {
    const [top] = some as [Named, ...Named[]];
    const label = some.flatMap((one) => one.label ?? []).join(', ');
    const what = some.map((one) => one.what).join('; ');
    return { ...top, kinds: some.map(({ kind }) => kind), what, ...(label && { label }) };
  });
  const bare = points.filter((point) => !isJoining(point)).map((one) => ({ ...one, kinds: [one.kind] }));
  const all = [...bare, ...marks];
  return POINT_KINDS.flatMap((kind) => all.filter((one) => one.kind === kind));
}
