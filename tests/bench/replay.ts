import { readFileSync } from 'node:fs';
// biome-ignore lint/correctness/noUnresolvedImports: Biome does not follow the package's `export *`, tsc does.
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { GENESIS, sealRecord } from '../../shared/rules/chain.ts';
import type { MatchFile, MatchRecord } from '../../shared/rules/record.ts';
import { replay } from '../../shared/words/en/replay.ts';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';
import { startGameServer } from '../e2e/game-server.ts';
import { median } from './figures.ts';

/** How a replay of many steps feels on a weak machine: the processor of the browser is slowed down four times. */
const STEPS = 400;
const THROTTLE = 4;
const STEPPED = 100;
const TARGETS = { first: 1000, step: 16 };

/** A long match: a recorded one with remarks enough to make so many steps, sealed anew. */
function longMatch(): MatchFile {
  const path = new URL('../golden/bots-full-talks.json', import.meta.url);
  const file = JSON.parse(readFileSync(path, 'utf8')) as MatchFile;
  const records: MatchRecord[] = [];
  const missing = STEPS - file.records.length;
  const add = ({ hash: _, ...body }: MatchRecord) =>
    records.push(sealRecord(records.at(-1)?.hash ?? GENESIS, { ...body, seq: records.length + 1 }));
  for (const [i, record] of file.records.entries()) {
    add(record);
    const remarks = i < 5 || i > file.records.length - 5 ? 0 : Math.ceil(missing / (file.records.length - 9));
    for (let n = 0; n < remarks && records.length < STEPS - (file.records.length - i - 1); n += 1) {
      const text = `Remark ${n}: we could look at the flights once the mail is settled.`;
      const seat = n % 2 === 0 ? ('us-1' as const) : ('cuba-1' as const);
      const wish = { type: 'say' as const, text };
      const cmdId = `remark-${records.length}`;
      add({ ...record, seat, cmdId, wish, events: [{ type: 'said', seat, text }] });
    }
  }
  return { ...file, records };
}

/** Milliseconds of script since the page was made. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

/** Presses the key in the page and waits until the step is painted. */
function step(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
        requestAnimationFrame(() => setTimeout(done));
      }),
  );
}

/** Drags the bar over every step, one a frame; how many of them were shown, and the median frame in milliseconds. */
function scrub(page: Page): Promise<{ shown: number; frame: number }> {
  return page.evaluate(async () => {
    const bar = document.querySelector<HTMLInputElement>('input[type=range]');
    if (!bar) throw new Error('no bar');
    const shown = new Set<string>();
    const frames: number[] = [];
    let last = performance.now();
    for (let at = 0; at <= Number(bar.max); at += 1) {
      bar.value = String(at);
      bar.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      shown.add(document.querySelector('.replay-controls .number')?.textContent ?? '');
      frames.push(performance.now() - last);
      last = performance.now();
    }
    frames.sort((a, b) => a - b);
    return { shown: shown.size, frame: frames[Math.floor(frames.length / 2)] ?? 0 };
  });
}

function verdict(met: boolean): string {
  return met ? 'met' : 'MISSED';
}

export async function benchReplay(): Promise<void> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('there is no browser to measure with');
  const server = await startGameServer();
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
  try {
    const page = await browser.newPage({
      baseURL: server.url,
      reducedMotion: 'reduce',
      viewport: { width: 1366, height: 768 },
    });
    const session = await page.context().newCDPSession(page);
    await page.goto('/replay');
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const buffer = Buffer.from(JSON.stringify(longMatch()));
    const begin = performance.now();
    await page.setInputFiles('input[type=file]', { name: 'm.json', mimeType: 'application/json', buffer });
    await page.getByRole('slider', { name: replay.positionLabel }).waitFor();
    const first = performance.now() - begin;
    // The turning points are reckoned beside; steps are measured with them there.
    await page.getByRole('region', { name: replay.turns }).waitFor();
    const costs: number[] = [];
    for (let i = 0; i < STEPPED; i += 1) {
      const before = await scriptTime(session);
      await step(page);
      costs.push((await scriptTime(session)) - before);
    }
    const { shown, frame } = await scrub(page);
    const cost = median(costs);
    console.log(
      `A replay of ${STEPS} steps from a file, processor slowed ${THROTTLE} times, scenery at rest:\n`,
    );
    console.log(
      `${verdict(first < TARGETS.first)}: first view ${first.toFixed(0)} ms after the file (under ${TARGETS.first})`,
    );
    console.log(
      `${verdict(cost < TARGETS.step)}: a step takes ${cost.toFixed(1)} ms of script, median of ${STEPPED} (under ${TARGETS.step})`,
    );
    console.log(
      `${verdict(shown === STEPS)}: scrubbing over all steps shows ${shown} of ${STEPS}, a frame every ${frame.toFixed(0)} ms`,
    );
  } finally {
    await browser.close();
    await server.stop();
  }
}
