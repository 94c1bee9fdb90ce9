import { expect, test } from 'vitest';
import { adviceAt, debriefOf } from '../../shared/coach/debrief.ts';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { GOLDEN, goldenMatch, playedBy } from './matches.ts';

const recorded = GOLDEN.map(({ name, records }) => ({ name, records, debrief: debriefOf(records) }));

test.each(recorded)('every recorded match has a debrief, as plain data: $name', ({ records, debrief }) => {
  expect(JSON.parse(JSON.stringify(debrief))).toEqual(debrief);
  expect(debrief.course.map(({ seq }) => seq)).toEqual(records.map(({ seq }) => seq));
  expect([debrief.trades, debrief.notSigned].filter((one) => one !== null).length).toBeLessThanOrEqual(1);
});

test.each(recorded)(
  'a turning point comes with the advice for the last own move until then: $name',
  ({ debrief: { turningPoints, advice } }) => {
    for (const side of SIDES)
      for (const { seq } of turningPoints[side]) {
        const told = adviceAt(advice[side], seq);
        expect(advice[side].filter((one) => one.seq <= seq).at(-1) ?? null).toEqual(told);
      }
  },
);

test('the coach of a branch judges nothing that was retold from the original, and everything since', () => {
  const { records } = goldenMatch('branch');
  const from = records.find(({ wish }) => wish.type === 'branch')?.seq ?? 0;
  const { dance, turningPoints, advice, missed } = debriefOf(records);
  const [retold, since] = [true, false].map((was) => dance.packages.filter((one) => one.retold === was));
  expect(retold?.map(({ seq, step }) => [seq < from, step])).toEqual(retold?.map(() => [true, null]));
  expect(retold?.length).toBeGreaterThan(0);
  expect(since?.every(({ seq }) => seq > from)).toBe(true);
  expect(since?.length).toBeGreaterThan(0);
  const judged = [...Object.values(turningPoints), ...Object.values(advice), ...Object.values(missed)].flat();
  expect(judged.filter(({ seq }) => seq <= from)).toEqual([]);
  expect([...advice.us, ...advice.cuba].length).toBeGreaterThan(0);
});

test('a match that goes on has none', () => {
  const { records } = goldenMatch('ratified-full');
  expect(() => debriefOf(records.slice(0, -1))).toThrow('a debrief follows the end');
});

test('longer talks have a debrief too, whatever the tempers', () => {
  for (const match of playedBy('us-cuba-2015/full-talks', 1, ['aggressive', 'naive'])) {
    const { course, dance } = debriefOf(match.records);
    expect(course.length, match.name).toBe(match.records.length);
    expect(dance.packages.length, match.name).toBeGreaterThan(0);
  }
});

test('waiting that was due before anybody at a branch could move turns nothing there', () => {
  const { records } = goldenMatch('branch');
  const from = records.find(({ wish }) => wish.type === 'branch')?.seq ?? 0;
  const { course, turningPoints, advice } = debriefOf(records);
  const first = Math.min(...SIDES.flatMap((side) => advice[side].map(({ seq }) => seq)));
  const unsigned = course.filter(
    ({ seq, shifts }) => seq > from && shifts.some(({ cause }) => cause.type === 'round-unsigned'),
  );
  expect(unsigned.map(({ seq }) => seq < first)).toEqual([true]);
  for (const points of Object.values(turningPoints))
    expect(
      points
        .filter(({ seq }) => seq < first)
        .flatMap(({ shifts }) => shifts.map(({ cause }) => cause.type))
        .filter((cause) => cause === 'round-unsigned' || cause === 'time-passed'),
    ).toEqual([]);
});
