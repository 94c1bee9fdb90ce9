import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../shared/library-protocol.ts';
import { stockStore } from '../golden/stocked-store.ts';
import { quantile } from './figures.ts';
import { startServer } from './server.ts';

/**
 * A library of thousands of matches, asked over HTTP in every way its page asks. Ends with code 1 if an answer was late.
 * `npm run bench -- library [COPIES]`: so many of each of the golden matches below.
 */
const GOLDENS = [
  'ratified-full',
  'ratified-partial',
  'ratified-improved',
  'refused-at-home-us',
  'refused-at-home-cuba',
  'refused-at-home-both',
  'walked-out-us',
  'walked-out-cuba',
  'time-ran-out',
  'bots-full-talks',
] as const;
const RUNS = 200;
const LIMIT = 100;

const ASKED = {
  'first page': '/api/library',
  'last page': '/api/library?page=LAST',
  'one scenario and format': '/api/library?scenario=us-cuba-2015&format=short-talks',
  'one ending': '/api/library?ending=walked-out',
  'one side’s result': '/api/library?side=cuba&result=half&ending=ratified',
  'spread of each seat': '/api/library/spread?scenario=us-cuba-2015&format=short-talks',
} as const;

export async function benchLibrary(copies = Number(process.argv[3] ?? 600)): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ninety-miles-library-'));
  const stored = await stockStore({ folder, goldens: GOLDENS, copies });
  const server = await startServer('ninety-miles', Number(process.env.BENCH_PORT ?? 3481), folder);
  try {
    const { total, pages } = (await (await fetch(`${server.url}/api/library`)).json()) as Library;
    console.log(`${stored} finished matches, ${total} of them listed, Node ${process.version}\n`);
    for (const [name, path] of Object.entries(ASKED)) {
      const url = server.url + path.replace('LAST', String(pages));
      const took: number[] = [];
      for (let run = 0; run < RUNS; run += 1) took.push(await millisecondsOf(url));
      const [p50, p99] = [quantile(took, 0.5), quantile(took, 0.99)];
      console.log(
        `| ${name.padEnd(24)} | p50 ${p50.toFixed(1).padStart(6)} | p99 ${p99.toFixed(1).padStart(6)} | ${p99 <= LIMIT ? 'met' : 'MISSED'}`,
      );
      if (p99 > LIMIT) process.exitCode = 1;
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function millisecondsOf(url: string): Promise<number> {
  const begin = performance.now();
  const answer = await fetch(url);
  await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return performance.now() - begin;
}
