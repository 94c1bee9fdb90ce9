import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { extentOf, shape } from '../../client/pages/debrief/mark-shapes.ts';
import { type Mark, placedMarks } from '../../client/pages/debrief/placed-marks.ts';
import { Plane } from '../../client/pages/debrief/plane.tsx';
import { PlaneLegend } from '../../client/pages/debrief/plane-legend.tsx';
import { type Bearings, type PlanePoint, planePoints } from '../../client/pages/debrief/plane-points.ts';
import { PlaneTable } from '../../client/pages/debrief/plane-table.tsx';
import { Letters } from '../../client/pages/debrief/point-mark.tsx';
import type { Pair } from '../../shared/analysis/outcome-space.ts';
import { debriefOf } from '../../shared/coach/debrief.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import { debrief } from '../../shared/words/en/debrief.ts';
import { freshPage } from './fresh-page.ts';
import { GOLDEN, goldenDebrief } from './golden-files.ts';

const sides = { us: 'United States', cuba: 'Cuba' };
const { names, legend } = debrief.plane;
let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  return () => render(null, root);
});

type Solved = { readonly [name in keyof Bearings['solutions']]?: readonly Pair<number>[] };

function pointsOf(name: string, solved: Solved = {}): readonly PlanePoint[] {
  const none = { points: [], outcomes: 0 } as unknown as Bearings['frontier'];
  const solutions = { nash: [], kalaiSmorodinsky: [], egalitarian: [], utilitarian: [], ...solved };
  const bearings = { frontier: none, ratified: none, solutions } as unknown as Bearings;
  const match = goldenDebrief(name);
  const { packages } = debriefOf(match.records).dance;
  return planePoints({ match, packages, bearings, sides });
}

test.each(GOLDEN)(
  'the plane has every package of the dance, of whatever kind, in its order: $name',
  ({ name, records }) => {
    const { packages } = debriefOf(records).dance;
    const drawn = pointsOf(name).filter(({ kind }) => kind === 'package');
    expect(drawn.map(({ side, at }) => [side, ...at])).toEqual(
      packages.map(({ side, values }) => [side, values.us / 10, values.cuba / 10]),
    );
  },
);

test('a replacement, a last package and a proposal say what they are', () => {
  const said = (name: string) => pointsOf(name).map(({ what }) => what);
  expect(said('reopening')).toContainEqual(expect.stringContaining('in place of a reopened one'));
  expect(said('last-call-signature')).toContainEqual(expect.stringContaining('in the last call'));
  expect(said('ratified-improved')).toContainEqual(expect.stringContaining('for a second signature'));
});

test('solution points that coincide are one mark with all letters and one sentence, also in the table', async () => {
  const points = pointsOf('time-ran-out', {
    nash: [[620, 580]],
    kalaiSmorodinsky: [[620, 580]],
    egalitarian: [[600, 590]],
  });
  const solved = points.filter(({ label }) => label);
  expect(solved.map(({ label }) => label)).toEqual(['E', 'N, K']);
  const joint = solved[1] as PlanePoint;
  expect(joint.sentence).toContain(names.nash);
  expect(joint.sentence).toContain(names['kalai-smorodinsky']);
  render(
    <>
      <PlaneLegend points={points} outcomes={1} />
      <PlaneTable points={points} sides={sides} caption="" />
    </>,
    root,
  );
  const row = page.getByRole('row', { name: names['kalai-smorodinsky'], exact: false });
  await expect.element(row).toBeVisible();
  expect(row.element().textContent).toContain(names.nash);
  const legends = root.querySelector('.plane-legend')?.textContent;
  for (const kind of ['nash', 'kalai-smorodinsky', 'egalitarian', 'joint'] as const)
    expect(legends).toContain(legend[kind]);
  expect(legends).not.toContain(legend.utilitarian);
});

test('a text that is a solution point says so, with the letter below its mark', () => {
  const { open, view } = goldenDebrief('ratified-full');
  const signed = view.signed ?? {};
  const at = [scoreOf(open.us.sheet, signed), scoreOf(open.cuba.sheet, signed)] as const;
  const deal = pointsOf('ratified-full', { nash: [at] }).filter(({ kinds }) => kinds.includes('deal'));
  expect(deal.map(({ kind, label }) => [kind, label])).toEqual([['deal', 'N']]);
  expect(deal[0]?.sentence).toContain(names.nash);
  render(
    <svg>
      <title>deal</title>
      <Letters kind="deal" label="N" r={1} />
    </svg>,
    root,
  );
  expect(root.querySelector('text.below')?.textContent).toBe('N');
});

test('every solution point has a shape and a letter of its own', () => {
  const kinds = ['nash', 'kalai-smorodinsky', 'egalitarian', 'utilitarian'] as const;
  expect(new Set(kinds.map((kind) => shape(kind, 1))).size).toBe(kinds.length);
});

/** The two drawings share some of the square. */
function hides({ point: one, at: [x, y] }: Mark, { point: other, at: [left, low] }: Mark): boolean {
  const [upper, lower] = [extentOf(one), extentOf(other)];
  const across = upper.aside + lower.aside - Math.abs(x - left);
  const along = y > low ? upper.down + lower.up - (y - low) : upper.up + lower.down - (low - y);
  return across > 0 && along > 0;
}

test('no solution point, plan B or package lies under another mark, however near their places are', () => {
  const { open, view } = goldenDebrief('ratified-full');
  const signed = view.signed ?? {};
  const [us, cuba] = [scoreOf(open.us.sheet, signed), scoreOf(open.cuba.sheet, signed)];
  const points = pointsOf('ratified-full', {
    nash: [[us + 4, cuba - 3]],
    kalaiSmorodinsky: [[us - 5, cuba + 2]],
    egalitarian: [[us - 5, cuba + 9]],
    utilitarian: [[us + 8, cuba + 1]],
  });
  const marks = placedMarks(points, 1);
  expect(marks.map(({ point }) => point)).toEqual(points);
  for (const [i, one] of marks.entries())
    for (const other of marks.slice(i + 1)) {
      const bothPackages = one.point.kind === 'package' && other.point.kind === 'package';
      expect([one.point.kind, other.point.kind, !bothPackages && hides(one, other)]).toEqual([
        one.point.kind,
        other.point.kind,
        false,
      ]);
    }
  const deal = marks.find(({ point }) => point.kind === 'deal');
  expect(deal).toEqual({ point: deal?.point, at: deal?.point.at, beside: false });
  expect(marks.filter(({ beside }) => beside).map(({ point }) => point.kind)).toEqual(
    expect.arrayContaining(['nash', 'kalai-smorodinsky', 'egalitarian', 'utilitarian']),
  );
});

test('plan B stands where its lines cross, also on a projector and next to what history did', () => {
  const points = pointsOf('ratified-full', {});
  const planB = points.find(({ kind }) => kind === 'plan-b') as PlanePoint;
  const [us, cuba] = planB.at;
  const history: PlanePoint = { ...planB, kind: 'history', kinds: ['history'], at: [us + 1, cuba + 1] };
  const marks = placedMarks([planB, history], 1.9);
  expect(marks.map(({ at, beside }) => [beside, at[0] === us && at[1] === cuba])).toEqual([
    [false, true],
    [true, false],
  ]);
});

test('on a projector every figure of the axes lies within the square', async () => {
  render(
    <Plane
      sides={sides}
      histogram={null}
      points={pointsOf('ratified-full', {})}
      walkAways={[50, 40]}
      scale={1.9}
    />,
    root,
  );
  const square = root.querySelector('.plane-square svg')?.getBoundingClientRect() as DOMRect;
  for (const figure of root.querySelectorAll('.tick')) {
    const { left, right, top, bottom } = figure.getBoundingClientRect();
    const within =
      left >= square.left && right <= square.right && top >= square.top && bottom <= square.bottom;
    expect([figure.textContent, within]).toEqual([figure.textContent, true]);
  }
});

test('from near enough every mark stands at its own place', () => {
  const points = pointsOf('time-ran-out', { nash: [[620, 580]], egalitarian: [[600, 590]] });
  const solved = (unit: number) =>
    placedMarks(points, unit).filter(({ point: { label }, beside }) => label && beside).length;
  expect([solved(1), solved(0.2)]).toEqual([1, 0]);
});

test('a text that a home refused has a mark of its own, and is not called the deal', () => {
  const { open, view } = goldenDebrief('refused-at-home-us');
  const signed = view.signed ?? {};
  const refused = pointsOf('refused-at-home-us').filter(({ kind }) => kind === 'refused' || kind === 'deal');
  expect(refused.map(({ kind, at }) => [kind, ...at])).toEqual([
    ['refused', scoreOf(open.us.sheet, signed) / 10, scoreOf(open.cuba.sheet, signed) / 10],
  ]);
  expect(refused[0]?.sentence).toContain(names.refused);
});
