import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from './figures.ts';

/** What it costs to append 256 bytes to a file and wait until they are on the disk. */
export type Fsync = {
  /** Median milliseconds, one after another. */
  readonly inARow: number;
  /** Median milliseconds at the pace of the load: between two of them disk and processor cool down. */
  readonly atPace: number;
  /** Median of one at the pace of the load: no server that writes each action down can spend less on it. */
  readonly cpuMicroseconds: number;
};

const IN_A_ROW = 300;
const AT_PACE = 200;

export async function measureFsync(folder: string, everyMilliseconds: number): Promise<Fsync> {
  const file = openSync(join(folder, 'fsync'), 'a');
  const line = Buffer.alloc(256, 46);
  function append(): number {
    const begin = performance.now();
    writeSync(file, line);
    fdatasyncSync(file);
    return performance.now() - begin;
  }
  const row = Array.from({ length: IN_A_ROW }, append);
  const paced: number[] = [];
  const costs: number[] = [];
  while (paced.length < AT_PACE) {
    await wait(everyMilliseconds);
    const before = process.cpuUsage();
    paced.push(append());
    const { user, system } = process.cpuUsage(before);
    costs.push(user + system);
  }
  closeSync(file);
  return { inARow: median(row), atPace: median(paced), cpuMicroseconds: median(costs) };
}
