import { setTimeout as wait } from 'node:timers/promises';
import { openColyseusTable } from './tables/colyseus.ts';
import { openNinetyMilesTable } from './tables/ninety-miles.ts';
import type { OpenTable, Table } from './tables/table.ts';
import { openWsTable } from './tables/ws.ts';

/**
 * The load of one server, a process of its own: opens the tables, then acts for as many milliseconds as it is
 * told over IPC and answers with the latency of each action. Every table acts on its own beat, one action at a time.
 */
export type Order = { readonly milliseconds: number };
export type Report = { readonly latencies: readonly number[]; readonly late: number };

const TABLES = 50;
const ACTIONS_PER_SECOND = 200;
const BEAT = (1000 * TABLES) / ACTIONS_PER_SECOND;
const openers: Record<string, OpenTable> = {
  ws: openWsTable,
  colyseus: openColyseusTable,
  'ninety-miles': openNinetyMilesTable,
};

const [, , kind = '', url = ''] = process.argv;
const open = openers[kind];
if (!open) throw new Error(`no such server: ${kind}`);

const tables: Table[] = [];
for (let number = 0; number < TABLES; number += 10) {
  const some = Array.from({ length: 10 }, (_, i) => open(url, number + i));
  tables.push(...(await Promise.all(some)));
}
process.on('message', (order: Order) => void work(order));
process.on('disconnect', () => process.exit());
process.send?.({ answer: 'open' });

async function work({ milliseconds }: Order): Promise<void> {
  const latencies: number[] = [];
  let late = 0;
  const begin = performance.now();
  await Promise.all(
    tables.map(async (table, i) => {
      for (let due = (i * BEAT) / TABLES; due < milliseconds; due += BEAT) {
        const early = begin + due - performance.now();
        if (early > 0) await wait(early);
        else if (early < -BEAT) late += 1;
        latencies.push(await table.act());
      }
    }),
  );
  const report: Report = { latencies, late };
  process.send?.({ answer: report });
}
