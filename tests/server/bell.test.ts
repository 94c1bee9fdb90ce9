import { expect, onTestFinished, test, vi } from 'vitest';
import { bells } from '../../server/classes/bell.ts';
import { openLog } from '../../server/log.ts';
import { LAST_CALL_BEFORE_BELL } from '../../shared/class-protocol.ts';

const DAY = 24 * 3600_000;

test.each([
  ['in an hour', DAY / 24],
  ['later than a timer can wait', 60 * DAY],
])('a bell %s rings three minutes before, once, and not a moment earlier', async (_, bell) => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const rung: string[] = [];
  const start = Date.now();
  const { set } = bells({
    lastCall: async (of) => void rung.push(of),
    log: openLog('silent'),
    now: () => Date.now() - start,
  });
  set({ id: 'c', bell, bellRung: false });
  await vi.advanceTimersByTimeAsync(bell - LAST_CALL_BEFORE_BELL - 1);
  expect(rung).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(rung).toEqual(['c']);
  await vi.advanceTimersByTimeAsync(60 * DAY);
  expect(rung).toEqual(['c']);
});

test('a bell that is moved or taken away does not ring at its old time', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const rung: string[] = [];
  const now = Date.now();
  const { set, stop } = bells({
    lastCall: async (of) => void rung.push(of),
    log: openLog('silent'),
    now: Date.now,
  });
  set({ id: 'c', bell: now + DAY, bellRung: false });
  set({ id: 'c', bell: null, bellRung: false });
  await vi.advanceTimersByTimeAsync(DAY);
  set({ id: 'c', bell: now + 3 * DAY, bellRung: false });
  stop();
  await vi.advanceTimersByTimeAsync(3 * DAY);
  expect(rung).toEqual([]);
});
