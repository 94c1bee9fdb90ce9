import { expect, test } from 'vitest';
import type { Bot } from '../../shared/bots/bot.ts';
import { BOTS, DEFAULT_BOT } from '../../shared/bots/index.ts';
import { compileSetup } from '../../shared/rules/compile.ts';
import { verifyRecords } from '../../shared/rules/verify.ts';
import { firstSteps } from '../../shared/scenarios/first-steps/scenario.ts';
import { selfPlay } from '../../shared/self-play.ts';
import { setupOf } from './setups.ts';

const bot = BOTS[DEFAULT_BOT] as Bot;
const silent: Bot = { id: 'silent', act: () => null };
const AT = Date.UTC(2015, 0, 21, 14);

test('where everybody is silent the clocks carry the match to its end', () => {
  const setup = setupOf('us-cuba-2015/short-talks', 'silent');
  const { records, state } = selfPlay({ setup, bots: { us: silent, cuba: silent }, seed: 's', at: AT });
  expect(state.ending).toEqual({ type: 'time-ran-out' });
  expect(new Set(records.map(({ seat }) => seat))).toEqual(new Set(['host', 'clock']));
  expect(verifyRecords(records)).toMatchObject({ ok: true });
});

test('a bot plays on beside a silent one', () => {
  const setup = setupOf('us-cuba-2015/short-talks', 'silent');
  const { state } = selfPlay({ setup, bots: { us: silent, cuba: bot }, seed: 's', at: AT });
  expect(state.ending).not.toBeNull();
  expect(state.tabledCount.cuba).toBeGreaterThan(1);
});

test('where nobody is hurried silence is a bug, and says where', () => {
  const setup = compileSetup(firstSteps, 'first-steps', { seed: 'x', clock: 'off' });
  expect(() => selfPlay({ setup, bots: { us: silent, cuba: silent }, seed: 's', at: AT })).toThrow(
    'everybody waits in briefing',
  );
});

test('a refused wish is a bug, and says which', () => {
  const rude: Bot = { id: 'rude', act: () => ({ type: 'walk-out' }) };
  const setup = setupOf('first-steps/first-steps', 'rude');
  expect(() => selfPlay({ setup, bots: { us: rude, cuba: bot }, seed: 's', at: AT })).toThrow(
    'us-1 walk-out refused: not-now',
  );
});
