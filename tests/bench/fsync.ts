import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './figures.ts';

/** What it costs to append 256 bytes to a file and wait until they are on the disk. */
export type Fsync = { readonly medianMilliseconds: number; readonly cpuMicroseconds: number };

const APPENDS = 300;

export function measureFsync(folder: string): Fsync {
  const file = openSync(join(folder, 'fsync'), 'a');
  const line = Buffer.alloc(256, 46);
  const before = process.cpuUsage();
  const times = Array.from({ length: APPENDS }, () => {
    const begin = performance.now();
    writeSync(file, line);
    fdatasyncSync(file);
    return performance.now() - begin;
  });
  const { user, system } = process.cpuUsage(before);
  closeSync(file);
  return { medianMilliseconds: median(times), cpuMicroseconds: (user + system) / APPENDS };
}
