import type { Histogram } from '../../../shared/analysis/histogram.ts';
import type { OutcomeSpace, Pair } from '../../../shared/analysis/outcome-space.ts';
import type { Frontier } from '../../../shared/analysis/point.ts';
import { type Solutions, solutions } from '../../../shared/analysis/solutions.ts';
import { crossedRedLine, textWith } from '../../../shared/rules/package.ts';
import { scoreOf } from '../../../shared/rules/scoring.ts';
import { type BySide, type Package, SIDES, type Side } from '../../../shared/rules/vocabulary.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { analyse } from '../../analysis/analyse.ts';
import { points as inPoints } from '../../numbers.ts';
import { fill, words } from '../../words.ts';
import type { DebriefMatch } from './debrief-match.ts';
import type { PlanePoint, PointKind } from './plane.tsx';

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

type Named = Omit<PlanePoint, 'sentence' | 'at'> & { readonly tenths: Pair<number> };

/** Everything that is marked on the plane, each with its sentence. */
/** What the plane is drawn from: a finished match, or the steps of one until a moment of its replay. */
export type PlaneMatch = Pick<DebriefMatch, 'brief' | 'frames' | 'open' | 'view'>;

export function planePoints(
  match: PlaneMatch,
  bearings: Bearings,
  sides: BySide<string>,
): readonly PlanePoint[] {
  const t = words(debrief).plane;
  return named(match, bearings, sides).map(({ tenths, ...point }) => ({
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

function named(
  match: PlaneMatch,
  { frontier, ratified, solutions: found }: Bearings,
  sides: BySide<string>,
): readonly Named[] {
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
    ...packagesOf(match).map(
      ({ side, text, count, round }): Named => ({
        kind: 'package',
        side,
        what: fill(names.package, { side: sides[side], count, round }),
        tenths: worth(text),
      }),
    ),
    ...of('plan-b', [[open.us.sheet.walkAway, open.cuba.sheet.walkAway]]),
    ...of('nash', found.nash, 'N'),
    ...of('kalai-smorodinsky', found.kalaiSmorodinsky, 'K'),
    ...of('egalitarian', found.egalitarian, 'E'),
    ...of('utilitarian', found.utilitarian, 'U'),
    ...of('history', real ? [] : [worth(brief.history)]),
    ...of('deal', view.ending?.type === 'ratified' && view.signed ? [worth(view.signed)] : []),
  ];
}

type Tabled = {
  readonly side: Side;
  /** The package with the text as it stood elsewhere. */
  readonly text: Package;
  /** Which of its side's packages, from 1. */
  readonly count: number;
  readonly round: number;
};

/** Every package that was tabled, in order. */
function packagesOf({ frames }: PlaneMatch): readonly Tabled[] {
  return frames.flatMap(({ events, view }, at) =>
    events.flatMap((event) => {
      if (event.type !== 'tabled') return [];
      const before = frames[at - 1]?.view.text ?? {};
      const standing = Object.fromEntries(Object.entries(before).map(([id, { option }]) => [id, option]));
      const [side, count] = event.id.split('#') as [Side, string];
      return [{ side, text: textWith(standing, event.package), count: Number(count), round: view.round }];
    }),
  );
}
