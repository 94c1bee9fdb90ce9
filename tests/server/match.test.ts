import { describe, expect, test } from 'vitest';
import type { MatchInfo, Replay } from '../../shared/protocol.ts';
import type { MatchFile } from '../../shared/rules/record.ts';
import { verifyFile } from '../../shared/rules/verify.ts';
import { boot, type Server } from './boot.ts';
import { playOn } from './plain-player.ts';
import { type Player, sit } from './player.ts';
import { ask, join, newMatch } from './requests.ts';

async function seatBoth({ url }: Server): Promise<{ match: string; us: Player; cuba: Player }> {
  const made = await newMatch(url);
  const us = await sit(url, made);
  const cuba = await sit(url, await join(url, made.code));
  await us.until(() => us.view().phase === 'briefing');
  return { match: made.match, us, cuba };
}

test('two people play a match to its end over the wire; then everything is open and the log verifies', async () => {
  const server = await boot();
  const { match, us, cuba } = await seatBoth(server);
  const about = `${server.url}/api/matches/${match}`;
  for (const path of ['frames?as=us', 'frames?as=open', 'file'])
    expect(await ask(`${about}/${path}`)).toMatchObject({
      status: 409,
      body: { refusal: { code: 'not-over-yet' } },
    });
  await Promise.all([playOn(us), playOn(cuba)]);
  await us.until(() => us.hellos.at(-1)?.brief.open !== null);

  const last = us.hellos.at(-1);
  expect(last?.frame.view.ending).toEqual(cuba.view().ending);
  expect(last?.info.status).toBe('over');
  expect(last?.brief.open?.cuba).toEqual(
    expect.objectContaining({ sheet: cuba.hellos[0]?.brief.own?.sheet }),
  );
  const told = us.steps.map(({ seq }) => seq);
  expect(told).toEqual(Array.from({ length: us.seq() - 1 }, (_, i) => i + 2));

  const file = (await ask<MatchFile>(`${about}/file`)).body;
  expect(verifyFile(file)).toMatchObject({ ok: true, state: { ending: us.view().ending } });
  const open = (await ask<Replay>(`${about}/frames?as=open`)).body;
  expect(open.frames).toHaveLength(file.records.length);
  expect((await ask<MatchInfo>(about)).body.status).toBe('over');
});

test('what a player was told step by step is what a later hello tells at once', async () => {
  const server = await boot();
  const { us, cuba } = await seatBoth(server);
  const inSecondRound = () => us.view().round === 2;
  await Promise.all([playOn(us, inSecondRound), playOn(cuba, inSecondRound)]);
  await us.until(() => us.seq() === cuba.seq());
  const again = await sit(server.url, us.seated);
  const lived = [...(us.hellos[0]?.past ?? []), ...us.steps.map(({ view: _, now: __, ...step }) => step)];
  expect(again.hellos[0]?.past).toEqual(lived);
  expect(again.view()).toEqual(us.view());
});

describe('a command', () => {
  test('sent again is acknowledged again and applied once', async () => {
    const { us } = await seatBoth(await boot());
    const moment = { round: 0, phase: 'briefing', turn: 0 };
    const command = { cmdId: 'ready-1', moment, wish: { type: 'ready' } };
    const all = [us.request(command), us.request(command), us.request(command)];
    expect(await Promise.all(all)).toEqual([{ seq: 3 }, { seq: 3 }, { seq: 3 }]);
    expect(await us.request(command)).toEqual({ seq: 3 });
    expect(us.seq()).toBe(3);
  });

  test('has an id of its own in each chair', async () => {
    const { us, cuba } = await seatBoth(await boot());
    expect(await us.act({ type: 'ready' }, 'same')).toEqual({ seq: 3 });
    await cuba.until(() => cuba.seq() === 3);
    expect(await cuba.act({ type: 'ready' }, 'same')).toEqual({ seq: 4 });
  });

  test('is shown to both chairs as one step, and to nobody before its acknowledgement is durable', async () => {
    const { us, cuba } = await seatBoth(await boot());
    await us.act({ type: 'say', text: 'Good morning. / Buenos días.' });
    await cuba.until(() => cuba.seq() === 3);
    const said = { type: 'said', seat: 'us-1', text: 'Good morning. / Buenos días.' };
    expect(cuba.steps.at(-1)).toMatchObject({ seq: 3, events: [said] });
    expect(us.steps.at(-1)).toMatchObject({ seq: 3, events: [said] });
    // A remark changes nothing that is seen, so the view is not sent again.
    expect([us.steps.at(-1)?.view, cuba.steps.at(-1)?.view]).toEqual([undefined, undefined]);
    await us.act({ type: 'ready' });
    expect(us.steps.at(-1)?.view).toEqual(us.view());
  });
});

test('two matches at once know nothing of each other', async () => {
  const server = await boot();
  const [one, two] = [await seatBoth(server), await seatBoth(server)];
  await one.us.act({ type: 'say', text: 'only here' });
  await one.us.act({ type: 'ready' });
  await one.cuba.until(() => one.cuba.seq() === 4);
  await two.us.act({ type: 'ready' });
  await two.cuba.until(() => two.cuba.seq() === 3);
  expect(JSON.stringify([two.us.steps, two.cuba.steps])).not.toContain('only here');
  expect(two.us.view().chosen).toEqual({ us: true, cuba: false });
});
