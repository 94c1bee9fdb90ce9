import { ColyseusSDK } from '@colyseus/sdk';
import { bothSaw, type Table } from './table.ts';

const MOVE = JSON.stringify({ type: 'table', package: 'x'.repeat(168) });

export async function openColyseusTable(url: string, _number: number): Promise<Table> {
  const sdk = new ColyseusSDK(url);
  const first = await sdk.create('bare');
  const second = await sdk.joinById(first.roomId);
  let step = bothSaw();
  let turn = 0;
  for (const end of [first, second]) {
    end.onStateChange((state: { turn: number }) => {
      if (state.turn === turn) step.seen();
    });
  }
  async function act(): Promise<number> {
    step = bothSaw();
    turn += 1;
    const begin = performance.now();
    await Promise.all([first.request('act', MOVE), step.promise]);
    return performance.now() - begin;
  }
  return {
    act,
    close: () => {
      void first.leave();
      void second.leave();
    },
  };
}
