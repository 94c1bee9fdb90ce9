import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Preloaded into each server under test (`node --import`): answers over IPC what the process has cost so far. */
export type Cost = { readonly cpuMicroseconds: number; readonly rssBytes: number };

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

process.on('message', (message) => {
  if (message === 'cost') {
    const { user, system } = process.cpuUsage();
    const cost: Cost = { cpuMicroseconds: user + system, rssBytes: process.memoryUsage.rss() };
    process.send?.({ answer: cost });
  }
  // What is still needed once all garbage is gone: what a process holds besides, its runtime keeps for later.
  if (message === 'live') {
    collect();
    process.send?.({ answer: process.memoryUsage().heapUsed });
  }
});
// Listening must not keep a server alive that wants to end.
process.channel?.unref();
