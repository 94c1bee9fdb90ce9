import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';

/** Everything there is to check, one step after the other, and one closing line that always comes. */
const cache = new URL('../node_modules/.cache/', import.meta.url).pathname;
/** Colours only where somebody looks. */
const seen = process.stdout.isTTY === true;
const plain = seen ? {} : { NO_COLOR: '1' };
const total = { passed: 0, failed: 0, skipped: 0 };

type Step = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly minutes: number;
  /** Set for test runners, which report to a file: the file, and what it says. */
  readonly report?: { readonly file: string; readonly count: (text: string) => typeof total };
  readonly env?: Readonly<Record<string, string>>;
};

function run({ name, command, args, minutes, report, env }: Step): void {
  if (report) rmSync(report.file, { force: true });
  const begin = performance.now();
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...plain, NODE_ENV: 'test', ...env },
    timeout: minutes * 60_000,
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const end = done.error?.message ?? done.signal ?? `exit ${done.status}`;
  console.log(`-- ${name}: ${seconds} s, ${end}`);
  const green = done.status === 0;
  if (!report) add({ passed: green ? 1 : 0, failed: green ? 0 : 1, skipped: 0 });
  else if (!existsSync(report.file)) fail(`${name} left no report: counted as one failure`);
  else {
    const counted = report.count(readFileSync(report.file, 'utf8'));
    add(counted);
    if (!green && counted.failed === 0) fail(`${name} failed outside its tests: counted as one failure`);
    if (green && counted.passed === 0) fail(`${name} ran no test: counted as one failure`);
  }
}

function add(counted: typeof total): void {
  total.passed += counted.passed;
  total.failed += counted.failed;
  total.skipped += counted.skipped;
}

function fail(reason: string): void {
  console.log(reason);
  total.failed += 1;
}

function countUnits(text: string): typeof total {
  const units = JSON.parse(text) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numFailedTestSuites: number;
  };
  // A file that does not even load has no failed test, only a failed suite.
  const failed = units.numFailedTests || units.numFailedTestSuites;
  return { passed: units.numPassedTests, failed, skipped: units.numPendingTests };
}

function countJourneys(text: string): typeof total {
  const { stats } = JSON.parse(text) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

if (!process.version.startsWith('v24.')) {
  console.error(
    `The tests need Node 24, which comes with "npm ci"; this is ${process.version}. Run "npm test".`,
  );
  process.exit(1);
}
mkdirSync(cache, { recursive: true });
const browser = await findBrowser();
const units = `${cache}units.json`;
const journeys = `${cache}journeys.json`;

run({
  name: 'format and lint',
  command: 'biome',
  args: ['ci', `--colors=${seen ? 'force' : 'off'}`, '.'],
  minutes: 2,
});
run({ name: 'types', command: 'tsc', args: ['-b'], minutes: 2 });
run({
  name: 'build',
  command: 'vite',
  args: ['build', '-c', 'client/vite.config.ts', '--logLevel', 'warn'],
  minutes: 2,
});
run({
  name: 'unit and integration',
  command: 'vitest',
  args: [
    'run',
    ...['-c', 'tests/vitest.config.ts'],
    ...(browser ? [] : ['--project', 'node']),
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${units}`],
  ],
  minutes: 7,
  report: { file: units, count: countUnits },
});
if (browser) {
  run({
    name: 'journeys',
    command: 'playwright',
    args: ['test', '-c', 'tests/e2e/playwright.config.ts'],
    minutes: 10,
    report: { file: journeys, count: countJourneys },
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeys },
  });
} else {
  fail('No browser: set CHROMIUM or install chromium. Client tests and journeys did not run: one failure.');
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
