import { expect, test, vi } from 'vitest';
import { analyse } from '../../client/analysis/analyse.ts';
import { debriefFor, knownDebrief } from '../../client/analysis/debriefs.ts';
import { GOLDEN, goldenRecords } from './golden-files.ts';

vi.mock('../../client/analysis/analyse.ts', { spy: true });

test('a debrief is reckoned once, however many pages ask for it and from whatever copy of the log', async () => {
  const records = goldenRecords('ratified-full');
  expect(knownDebrief(records)).toBeNull();
  const first = debriefFor(records);
  const meanwhile = debriefFor(structuredClone(records));
  const debrief = await first;
  expect(await meanwhile).toBe(debrief);
  expect(await debriefFor(records)).toBe(debrief);
  expect(knownDebrief(structuredClone(records))).toBe(debrief);
  expect(analyse).toHaveBeenCalledTimes(1);
});

test('another match has its own, and what was asked for long ago is reckoned again', async () => {
  const records = goldenRecords('ratified-full');
  const before = vi.mocked(analyse).mock.calls.length;
  const others = GOLDEN.filter(({ name }) => name !== 'ratified-full').slice(0, 8);
  for (const other of others) await debriefFor(other.records);
  expect(analyse).toHaveBeenCalledTimes(before + others.length);
  expect(knownDebrief(records)).toBeNull();
});

test('what failed may be asked again', async () => {
  const records = goldenRecords('time-ran-out');
  vi.mocked(analyse).mockRejectedValueOnce(new Error('no worker'));
  await expect(debriefFor(records)).rejects.toThrow('no worker');
  await expect(debriefFor(records)).resolves.toHaveProperty('dance');
});
