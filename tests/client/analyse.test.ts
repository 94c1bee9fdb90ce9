import { expect, test } from 'vitest';
import { analyse } from '../../client/analysis/analyse.ts';
import { paretoFrontier } from '../../shared/analysis/frontier.ts';
import { histogramOf } from '../../shared/analysis/histogram.ts';
import { type OutcomeSpace, spaceOf } from '../../shared/analysis/outcome-space.ts';
import { compileSetup } from '../../shared/rules/compile.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';

const [space, full] = ['short-talks', 'full-talks'].map((format) => {
  const scenario = SCENARIOS['us-cuba-2015'];
  if (!scenario) throw new Error('no scenario us-cuba-2015');
  return spaceOf(compileSetup(scenario, format, { seed: 'worker', clock: 'off' }));
}) as [OutcomeSpace, OutcomeSpace];

test('the worker answers as the analysis itself does, each question with its own answer', async () => {
  const [cloud, frontier] = await Promise.all([
    analyse('histogramOf', space, 40),
    analyse('paretoFrontier', space, { ratified: true }),
  ]);
  expect(cloud).toEqual(histogramOf(space, 40));
  expect(frontier).toEqual(paretoFrontier(space, { ratified: true }));
});

test('the page goes on while the worker thinks', async () => {
  const answer = analyse('histogramOf', full).then(() => 'answer');
  const page = new Promise<string>((resolve) => setTimeout(resolve, 0, 'page'));
  expect(await Promise.race([answer, page])).toBe('page');
  expect(await answer).toBe('answer');
});

test('an analysis that cannot be done says why', async () => {
  const wide = {
    ...space,
    values: [space.values[0].map((row) => row.map(() => 0.5)), space.values[1]] as const,
  };
  const issues = [...wide.issues, ...wide.issues, ...wide.issues];
  await expect(analyse('histogramOf', { ...wide, issues })).rejects.toThrow('too many outcomes');
});
