import { expect, test } from 'vitest';
import type { Reflection, ReflectionKept } from '../../shared/protocol.ts';
import { boot } from './boot.ts';
import { playOn } from './plain-player.ts';
import { sit } from './player.ts';
import { ask, join, newMatch } from './requests.ts';

const THOUGHTS: Reflection = ['We said what we wanted too early.', '', '¿Y si hubiéramos esperado? 🕊'];

test('after the end a chair keeps three answers, changes them, and reads them again; nobody else does', async () => {
  const { url } = await boot();
  const made = await newMatch(url);
  const joined = await join(url, made.code);
  const address = `${url}/api/matches/${made.match}/reflection`;
  const us = (body: object) => ask<ReflectionKept>(address, { secret: made.secret, ...body });

  expect(await us({ answers: THOUGHTS })).toMatchObject({
    status: 409,
    body: { refusal: { code: 'not-over-yet' } },
  });
  await Promise.all([sit(url, made), sit(url, joined)].map(async (player) => playOn(await player)));

  expect((await us({})).body).toEqual({ answers: null, teacherReads: false });
  expect((await us({ answers: THOUGHTS })).body).toEqual({ answers: THOUGHTS, teacherReads: false });
  const again: Reflection = ['', 'Second thoughts.', ''];
  expect((await us({ answers: again })).body).toEqual({ answers: again, teacherReads: false });
  expect((await us({})).body).toEqual({ answers: again, teacherReads: false });

  const cuba = await ask<ReflectionKept>(address, { secret: joined.secret });
  expect(cuba.body).toEqual({ answers: null, teacherReads: false });
  expect(await ask(address, { secret: 'x'.repeat(32) })).toMatchObject({ status: 403 });
  for (const answers of [['one'], ['a', 'b', 'x'.repeat(1001)], 'words', [1, 2, 3]])
    expect(await us({ answers })).toMatchObject({
      status: 400,
      body: { refusal: { code: 'malformed' } },
    });
  expect((await us({})).body).toEqual({ answers: again, teacherReads: false });
  const open = await (await fetch(`${url}/api/matches/${made.match}/data.json`)).text();
  expect(open).not.toContain('Second thoughts');
});
