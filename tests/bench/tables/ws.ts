import { once } from 'node:events';
import { WebSocket } from 'ws';
import { bothSaw, type Table } from './table.ts';

const MOVE = JSON.stringify({ type: 'table', package: 'x'.repeat(168) });

export async function openWsTable(url: string, number: number): Promise<Table> {
  const ends = [0, 1].map(() => new WebSocket(`${url.replace('http', 'ws')}/${number}`));
  await Promise.all(ends.map((end) => once(end, 'open')));
  let step = bothSaw();
  for (const end of ends) {
    end.on('message', (data) => {
      JSON.parse(data.toString());
      step.seen();
    });
  }
  async function act(): Promise<number> {
    step = bothSaw();
    const begin = performance.now();
    ends[0]?.send(MOVE);
    await step.promise;
    return performance.now() - begin;
  }
  return { act, close: () => ends.forEach((end) => void end.close()) };
}
