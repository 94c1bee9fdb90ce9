import { expect, test } from 'vitest';
import { missedText } from '../../client/pages/result/missed-text.ts';
import { compileSetup } from '../../shared/rules/compile.ts';
import { startApprovals, voteOf } from '../../shared/rules/home-front.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import { bySide, type Ending, type Package, SIDES } from '../../shared/rules/vocabulary.ts';
import { firstSteps } from '../../shared/scenarios/first-steps/scenario.ts';
import { usCuba2015 } from '../../shared/scenarios/us-cuba-2015/scenario.ts';

const { issues, sheets, homes } = compileSetup(firstSteps, 'first-steps', { seed: 'missed', clock: 'off' });
const open = bySide((side) => ({ variant: '', sheet: sheets[side], home: homes[side] }));
const ratified: Ending = { type: 'ratified', extent: 'full', improved: false };
const timeRanOut: Ending = { type: 'time-ran-out' };

function passes(text: Package): boolean {
  return SIDES.every((side) => voteOf(homes[side], startApprovals(homes[side]), text).passes);
}

/** Every text of the three issues. */
function texts(): readonly Package[] {
  return issues.reduce<Package[]>(
    (sofar, { id, options }) =>
      sofar.flatMap((text) => [
        { ...text, [id]: 'status-quo' },
        ...options
          .filter((option) => !SIDES.some((side) => sheets[side].redLines[id]?.includes(option.id)))
          .map((option) => ({ ...text, [id]: option.id })),
      ]),
    [{}],
  );
}

const worth = (text: Package) => bySide((side) => scoreOf(sheets[side], text));

test('after a ratified text it is the one that adds most without loss for either, among all that both homes ratify', async () => {
  const all = texts().filter(passes);
  for (const signed of all) {
    const had = worth(signed);
    const slack = (text: Package) => {
      const { us, cuba } = worth(text);
      return us < had.us || cuba < had.cuba ? 0 : us + cuba - had.us - had.cuba;
    };
    const most = Math.max(...all.map(slack));
    const missed = await missedText({ issues, open }, { ending: ratified, signed, climate: 100 });
    expect(missed === null ? 0 : missed.gains.us + missed.gains.cuba).toBe(most);
    if (!missed) continue;
    expect(passes(missed.text)).toBe(true);
    expect(Math.min(missed.gains.us, missed.gains.cuba)).toBeGreaterThanOrEqual(0);
    expect(missed.issues).toEqual(issues.map(({ id }) => id).filter((id) => missed.text[id] !== signed[id]));
  }
});

test('without an agreement it is the ratifiable text with the greatest least gain over both plans B', async () => {
  const least = (text: Package) =>
    Math.min(...SIDES.map((side) => worth(text)[side] - sheets[side].walkAway));
  const best = Math.max(...texts().filter(passes).map(least));
  const missed = await missedText({ issues, open }, { ending: timeRanOut, signed: null, climate: 100 });
  expect(best).toBeGreaterThan(0);
  expect(missed && Math.min(missed.gains.us, missed.gains.cuba)).toBe(best);
  expect(missed && passes(missed.text)).toBe(true);
});

test('before the sheets lie open nothing is said', async () => {
  expect(await missedText({ issues, open: null }, { ending: null, signed: null, climate: 100 })).toBeNull();
});

test('it holds no gesture that the room of the end was too cold for', async () => {
  const {
    issues: many,
    sheets: both,
    homes,
  } = compileSetup(usCuba2015, 'short-talks', {
    seed: 'cold',
    clock: 'off',
  });
  const opened = bySide((side) => ({ variant: '', sheet: both[side], home: homes[side] }));
  const gated = (text: Package | undefined) =>
    many.some(({ id, options }) => options.some((one) => one.id === text?.[id] && (one.gate ?? 0) > 50));
  const missedAt = (climate: number) =>
    missedText({ issues: many, open: opened }, { ending: timeRanOut, signed: null, climate });
  expect(gated((await missedAt(100))?.text)).toBe(true);
  expect(gated((await missedAt(50))?.text)).toBe(false);
});
