import { describe, expect, test } from 'vitest';
import { courseOf } from '../../shared/coach/course.ts';
import { positionsOf } from '../../shared/coach/positions.ts';
import { TURNING, turningPoints } from '../../shared/coach/turning-points.ts';
import { warmest } from '../../shared/coach/warmest.ts';
import { finalTexts } from '../../shared/rules/flow/last-call.ts';
import { finalScores } from '../../shared/rules/scoring.ts';
import { initialledText, type MatchState } from '../../shared/rules/state.ts';
import { type BySide, bySide, SIDES } from '../../shared/rules/vocabulary.ts';
import { bothRatify, everyText, type Text, withinClimate } from './every-text.ts';
import { GOLDEN, goldenMatch, type Match, SMALL } from './matches.ts';

const courseIn = ({ records }: Match) => courseOf(positionsOf(records));
const walkAways = ({ setup }: MatchState) => bySide((side) => setup.sheets[side].walkAway);

/** Straight from the definition: everything that both could sign. */
function signable(state: MatchState): readonly Text[] {
  const { setup, standing } = state;
  const planB = walkAways(state);
  const initialled = initialledText(state);
  const held = [initialled, standing.us?.package ?? {}, standing.cuba?.package ?? {}];
  const isWarm = withinClimate(setup, warmest(state), held);
  const offered = state.phase.name === 'last-call-marks' ? Object.values(finalTexts(state)) : null;
  return everyText(setup).filter(
    ({ text, worth }) =>
      SIDES.every((side) => worth[side] >= planB[side]) &&
      (offered
        ? offered.some((one) => Object.keys(text).every((id) => (one[id] ?? 'status-quo') === text[id]))
        : isWarm(text) && Object.entries(initialled).every(([id, option]) => text[id] === option)) &&
      bothRatify(state, text),
  );
}

function reached(state: MatchState): { most: BySide<number>; joint: number; open: boolean } {
  const planB = walkAways(state);
  const texts = signable(state);
  const found = texts.length > 0 ? texts.map(({ worth }) => worth) : [planB];
  const most = bySide((side) => Math.max(...found.map((one) => one[side])) - state.waiting);
  const joint = Math.max(...found.map((one) => one.us + one.cuba)) - planB.us - planB.cuba;
  return { most, joint: joint - 2 * state.waiting, open: texts.length > 0 };
}

describe('what can still be reached', () => {
  test.each(SMALL)('is the most of all texts that both could sign, at every record: $name', (match) => {
    const positions = positionsOf(match.records);
    const course = courseIn(match);
    const seen = new Map<string, ReturnType<typeof reached>>();
    for (const [at, { after }] of positions.entries()) {
      if (after.phase.name === 'over' || after.phase.name === 'second-signature') continue;
      const { text, standing, approvals, phase } = after;
      const marks = phase.name === 'last-call-marks' ? phase.packages : null;
      const key = JSON.stringify([text, standing, approvals, after.waiting, marks, warmest(after)]);
      const expected = seen.get(key) ?? reached(after);
      seen.set(key, expected);
      expect(course[at]?.reach, `${match.name}, record ${at + 1}`).toEqual(expected);
    }
  });

  test.each([...GOLDEN, ...SMALL])('is at the end what it became: $name', (match) => {
    const state = positionsOf(match.records).at(-1)?.after as MatchState;
    const { setup, ending, signed, waiting } = state;
    if (!ending || ending.type === 'cancelled') return;
    const { sheets, numbers } = setup;
    const scores = finalScores({ sheets, ending, signed, waiting, repudiation: numbers.repudiation });
    const planB = walkAways(state);
    expect(courseIn(match).at(-1)?.reach).toEqual({
      most: scores,
      joint: scores.us + scores.cuba - planB.us - planB.cuba,
      open: ending.type === 'ratified',
    });
  });

  test('a cancelled match keeps what could still be reached', () => {
    const course = courseIn(goldenMatch('cancelled'));
    expect(course.at(-1)?.reach).toEqual(course.at(-2)?.reach);
  });
});

describe('changes', () => {
  test.each([...GOLDEN, ...SMALL])('add up from record to record: $name', (match) => {
    const course = courseIn(match);
    for (const [at, point] of course.entries()) {
      const before = course[at - 1];
      if (!before) continue;
      const sum = (of: (shift: (typeof point.shifts)[number]) => number) =>
        point.shifts.reduce((total, shift) => total + of(shift), 0);
      for (const side of SIDES)
        expect(sum(({ own }) => own[side])).toBe(point.reach.most[side] - before.reach.most[side]);
      expect(sum(({ joint }) => joint)).toBe(point.reach.joint - before.reach.joint);
    }
  });

  test.each([...GOLDEN, ...SMALL])('that turn a match are few, heavy and in order: $name', (match) => {
    const course = courseIn(match);
    for (const of of [...SIDES, 'table'] as const) {
      const points = turningPoints(course, of);
      expect(points.length).toBeLessThanOrEqual(3);
      expect(points.filter(({ reason }) => reason.type === 'round-unsigned').length).toBeLessThanOrEqual(1);
      expect(points.map(({ seq }) => seq)).toEqual(points.map(({ seq }) => seq).sort((a, b) => a - b));
      for (const { own, joint } of points) {
        const parts = of === 'table' ? [joint] : [own[of], joint];
        expect(Math.max(...parts.map(Math.abs))).toBeGreaterThanOrEqual(TURNING);
      }
      const least = Math.min(...points.map(({ joint }) => Math.abs(joint)));
      if (of === 'table' && points.length === 3)
        for (const { seq, shifts } of course) {
          const joint = Math.abs(shifts.reduce((sum, shift) => sum + shift.joint, 0));
          const isWaiting = shifts.some(({ cause }) => cause.type === 'round-unsigned');
          if (!isWaiting && !points.some((one) => one.seq === seq)) expect(joint).toBeLessThanOrEqual(least);
        }
    }
  });

  const turn = (name: string) => turningPoints(courseIn(goldenMatch(name)), 'table');

  test('a walk-out throws away what was there, and names who walked', () => {
    expect(turn('walked-out-cuba').at(-1)).toMatchObject({
      by: ['cuba'],
      reason: { type: 'ended', ending: { type: 'walked-out', by: 'cuba' } },
    });
  });

  test('a home that refuses is named', () => {
    expect(turn('refused-at-home-us').at(-1)).toMatchObject({
      by: ['us'],
      reason: { type: 'ended', ending: { type: 'refused-at-home', by: ['us'] } },
    });
  });

  test('a second signature is a gain, and names who signed it', () => {
    const found = courseIn(goldenMatch('ratified-improved')).flatMap(({ shifts }) => shifts);
    const improved = found.find(({ cause }) => cause.type === 'improved');
    expect(improved?.cause).toMatchObject({ type: 'improved' });
    expect(improved?.joint).toBeGreaterThan(0);
  });

  test('a reopening may give back what an accepted package had fixed', () => {
    const found = courseIn(goldenMatch('reopening')).flatMap(({ shifts }) => shifts);
    const [fixed, freed] = (['accepted', 'reopened'] as const).map((type) =>
      found.find(({ cause }) => cause.type === type),
    );
    expect(fixed?.joint).toBeLessThanOrEqual(0);
    expect(freed?.joint).toBeGreaterThanOrEqual(0);
  });
});
