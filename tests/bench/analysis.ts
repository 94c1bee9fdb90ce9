import { existsSync, readFileSync } from 'node:fs';
import { spaceOfDomain } from '../../shared/analysis/formats/domain.ts';
import { readGenius } from '../../shared/analysis/formats/genius.ts';
import { paretoFrontier } from '../../shared/analysis/frontier.ts';
import { histogramOf } from '../../shared/analysis/histogram.ts';
import { type OutcomeSpace, spaceOf } from '../../shared/analysis/outcome-space.ts';
import { countOutcomes } from '../../shared/analysis/region.ts';
import { solutions } from '../../shared/analysis/solutions.ts';
import { temperBot } from '../../shared/bots/tempers.ts';
import { courseOf } from '../../shared/coach/course.ts';
import { debriefOf } from '../../shared/coach/debrief.ts';
import { positionsOf } from '../../shared/coach/positions.ts';
import { compileSetup } from '../../shared/rules/compile.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { chance } from '../../shared/rules/rng.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';
import { selfPlay } from '../../shared/self-play.ts';
import { median } from './figures.ts';

/** What the exact analysis costs on the spaces it is meant for: best and median of many runs in one warm process. */
const RUNS = 40;
const WARM_UP = 10;
/** A whole match takes longer. */
const MATCH_RUNS = 10;

function talksSetup(clock: 'off' | 'standard'): Setup {
  const scenario = SCENARIOS['us-cuba-2015'];
  if (!scenario) throw new Error('no scenario us-cuba-2015');
  return compileSetup(scenario, 'full-talks', { seed: 'bench', clock });
}

/** Additive, with seeded integers; the first option of an issue is what one side wants, the last what the other does. */
function additive(options: readonly number[], seed: string): OutcomeSpace {
  const issues = options.map((count, i) => ({
    id: `issue-${i}`,
    options: Array.from({ length: count }, (_, o) => `option-${o}`),
  }));
  const values = (side: 0 | 1) =>
    issues.map(({ options: own }, i) => {
      const weight = 10 + Math.floor(80 * chance(seed, `weight/${side}/${i}`));
      const row = own.map((_, o) => Math.round(weight * chance(seed, `value/${side}/${i}/${o}`)));
      return row.sort((a, b) => (side === 0 ? b - a : a - b));
    });
  return {
    issues,
    values: [values(0), values(1)],
    linkage: [[], []],
    reservation: [0, 0],
    scale: 1000,
    homes: [null, null],
  };
}

/** The same space with utilities of 0..1, as imported domains have them. */
function asReals(space: OutcomeSpace): OutcomeSpace {
  const shrink = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((value) => value / 700));
  return { ...space, values: [shrink(space.values[0]), shrink(space.values[1])], scale: 1 };
}

/** AMPOvsCity itself where the reference domains lie beside the checkout, else a seeded space of its shape. */
function ampoVsCity(): { readonly name: string; readonly space: OutcomeSpace } {
  const folder = new URL('../../../shared/data/genius/other_AMPOvsCity/', import.meta.url);
  const shape = asReals(additive([6, 5, 6, 5, 3, 4, 3, 6, 2, 5], 'city'));
  if (!existsSync(folder)) return { name: 'the shape of AMPOvsCity', space: shape };
  const names = ['template', 'ampo_space', 'city_space'].map((part) => `ampo_vs_city_${part}.xml`);
  const read = readGenius(names.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })));
  if (!read.ok) throw new Error(`AMPOvsCity cannot be read: ${read.problems[0]?.code}`);
  return { name: 'AMPOvsCity', space: spaceOfDomain(read.domain) };
}

type Row = {
  readonly name: string;
  readonly space: OutcomeSpace;
  /** Milliseconds. */
  readonly limit: number;
  readonly run: (space: OutcomeSpace) => unknown;
  readonly runs?: number;
};

/** Two bots that hold out to the last call, so that the match is a long one. */
function longMatch(): readonly MatchRecord[] {
  const bots = { us: temperBot('aggressive'), cuba: temperBot('expert') };
  return selfPlay({ setup: talksSetup('standard'), bots, seed: 'bench', at: 0 }).records;
}

const full = spaceOf(talksSetup('off'));
const match = longMatch();
const city = ampoVsCity();
const rows: readonly Row[] = [
  {
    name: 'full talks: frontier and solutions, linkage in, then those both homes ratify',
    space: full,
    limit: 50,
    run: (space) => [solutions(space), solutions(space, paretoFrontier(space, { ratified: true }))],
  },
  {
    name: 'full talks: histogram of all outcomes',
    space: full,
    limit: 20,
    run: (space) => histogramOf(space),
  },
  {
    name: `full talks of ${match.length} records: what could still be reached after each`,
    space: full,
    limit: 1000,
    run: () => courseOf(positionsOf(match)),
    runs: MATCH_RUNS,
  },
  {
    name: `full talks of ${match.length} records: the whole debrief`,
    space: full,
    limit: 2000,
    run: () => debriefOf(match),
    runs: MATCH_RUNS,
  },
  {
    name: `${city.name}, real numbers: frontier and solutions`,
    space: city.space,
    limit: 5,
    run: (space) => solutions(space),
  },
  {
    name: '20 issues of 5 options, seeded: frontier and solutions',
    space: additive(new Array<number>(20).fill(5), 'twenty'),
    limit: 20,
    run: (space) => solutions(space),
  },
];

/** Milliseconds by the clock, and of this thread's own work: a busy machine makes the first longer, not the second. */
function measure({ space, run, runs = RUNS }: Row): { readonly clock: number; readonly work: number }[] {
  return Array.from({ length: WARM_UP + runs }, () => {
    const start = performance.now();
    const before = process.threadCpuUsage();
    run(space);
    const { user, system } = process.threadCpuUsage(before);
    return { clock: performance.now() - start, work: (user + system) / 1000 };
  }).slice(WARM_UP);
}

/** Prints a table, and for each row whether the median keeps its target. */
export function benchAnalysis(): void {
  console.log(
    `exact analysis, ${RUNS} runs each (${MATCH_RUNS} of a match) after ${WARM_UP}, one core, Node ${process.version}\n`,
  );
  console.log('|   outcomes | points | best ms | median ms |  cpu ms | target ms |        | what');
  console.log('|-----------:|-------:|--------:|----------:|--------:|----------:|--------|-----');
  for (const row of rows) {
    const measured = measure(row);
    const times = measured.map(({ clock }) => clock);
    const work = median(measured.map((one) => one.work));
    const cells = [
      countOutcomes(row.space).toExponential(2).padStart(10),
      String(paretoFrontier(row.space).points.length).padStart(6),
      Math.min(...times)
        .toFixed(2)
        .padStart(7),
      median(times).toFixed(2).padStart(9),
      work.toFixed(2).padStart(7),
      String(row.limit).padStart(9),
      median(times) <= row.limit ? 'met   ' : 'MISSED',
      row.name,
    ];
    console.log(`| ${cells.join(' | ')}`);
  }
}
