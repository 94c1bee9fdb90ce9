import { describe, expect, test } from 'vitest';
import { compileSetup } from '../../shared/rules/compile.ts';
import type { Clocks } from '../../shared/rules/scenario.ts';
import { boot, dataFolder, type Server } from './boot.ts';
import { logOf } from './log-of.ts';
import { type Player, sit } from './player.ts';
import { ask, join, newMatch } from './requests.ts';

/** The same match with every clock set to so many seconds. */
function withClocks(seconds: number): typeof compileSetup {
  return (...asked) => {
    const setup = compileSetup(...asked);
    const names = Object.keys(setup.clocks ?? {});
    return { ...setup, clocks: Object.fromEntries(names.map((name) => [name, seconds])) as Clocks };
  };
}

async function opened({ url }: Server): Promise<Player> {
  const made = await newMatch(url, { clock: 'standard' });
  const us = await sit(url, made);
  await join(url, made.code);
  await us.until(() => us.view().phase === 'briefing');
  return us;
}

describe('a clock that runs out', () => {
  test('takes the default of each phase to the end of a match in which nobody plays', async () => {
    const server = await boot({ compile: withClocks(0.02) });
    const us = await opened(server);
    await us.until(() => us.view().ending !== null);
    expect(us.view().ending).toEqual({ type: 'time-ran-out' });
    const seats = new Set((await logOf(server.folder)).slice(2).map(({ seat }) => seat));
    expect([...seats]).toEqual(['clock']);
  });

  test('rings without anybody connected', async () => {
    const server = await boot({ compile: withClocks(0.3) });
    const us = await opened(server);
    await us.leave();
    const ended = async () =>
      (await ask<{ status: string }>(`${server.url}/api/matches/${us.seated.match}`)).body;
    await expect.poll(ended, { timeout: 15_000 }).toMatchObject({ status: 'over' });
  });

  test('stands still while the host has paused, and goes on with what was left', async () => {
    const server = await boot({ compile: withClocks(0.4) });
    const us = await opened(server);
    const host = `${server.url}/api/matches/${us.seated.match}/host`;
    const wish = (type: string) => ask(host, { key: us.seated.hostKey, cmdId: type, wish: { type } });
    expect((await wish('pause')).status).toBe(200);
    await us.until(() => us.view().paused !== null);
    const left = us.view().paused?.left ?? 0;
    expect(us.view().deadline).toBeNull();
    expect((await wish('resume')).status).toBe(200);
    await us.until(() => us.view().paused === null);
    const resumed = us.steps.at(-1);
    expect((us.view().deadline ?? 0) - (resumed?.at ?? 0)).toBe(left);
    await us.until(() => us.view().round === 1);
  });
});

describe('after a restart', () => {
  test('a clock that still has time rings when it would have rung', async () => {
    const folder = dataFolder();
    const compile = withClocks(1.2);
    const first = await boot({ folder, compile });
    const us = await opened(first);
    const { deadline } = us.view();
    await first.close();
    const second = await boot({ folder, compile, grace: 0 });
    const back = await sit(second.url, us.seated);
    expect(back.view().deadline).toBe(deadline);
    await back.until(() => back.view().round === 1);
    expect(back.steps[0]?.at).toBeGreaterThanOrEqual(deadline ?? 0);
  });

  test('a clock that ran out meanwhile leaves twenty seconds', async () => {
    const folder = dataFolder();
    const first = await boot({ folder });
    const us = await opened(first);
    await first.close();
    const late = 3_600_000 * 30;
    const second = await boot({ folder, now: () => Date.now() + late });
    const back = await sit(second.url, us.seated);
    const [hello] = back.hellos;
    expect(back.view().phase).toBe('briefing');
    const left = (back.view().deadline ?? 0) - (hello?.now ?? 0);
    expect(left).toBeGreaterThan(10_000);
    expect(left).toBeLessThanOrEqual(21_000);
  });

  test('then it rings as always', async () => {
    const folder = dataFolder();
    const first = await boot({ folder });
    const us = await opened(first);
    await first.close();
    const second = await boot({ folder, grace: 200, now: () => Date.now() + 3_600_000 });
    const back = await sit(second.url, us.seated);
    await back.until(() => back.view().round === 1);
  });
});
