import { expect, test } from 'vitest';
import { PARTICIPATION_COLUMNS } from '../../server/exports/participation-rows.ts';
import type { Enrolled } from '../../shared/class-protocol.ts';
import type { ReflectionKept, Seated } from '../../shared/protocol.ts';
import { phrases } from '../../shared/words/es/phrases.ts';
import { boot } from './boot.ts';
import { act, enrol, look, newClass } from './class-client.ts';
import { sit } from './player.ts';
import { ask } from './requests.ts';

async function file(url: string, of: string, key: string, name: string) {
  const response = await fetch(`${url}/api/classes/${of}/data`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ key, file: name }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

test('a class goes home as tables: one line for each student, results and events with table and name', async () => {
  const { url } = await boot();
  const made = await newClass(url, { lang: 'es' });
  const students: Enrolled[] = [];
  for (const name of ['Ana, "la jefa"', '=Beto()', 'Caro']) students.push(await enrol(url, made.code, name));
  await act(url, made, { type: 'begin' });
  const page = await look(url, made.class, students[0]?.secret ?? '');
  const { chair } = await page.until('place', (place) => place.chair !== null);
  const player = await sit(url, { ...chair, secret: students[0]?.secret } as Seated);
  await player.act({ type: 'say', text: 'Buenos días a todos' });
  await player.act({ type: 'say', text: ':thank-you:' });
  await act(url, made, { type: 'host', tables: 'all', wish: { type: 'last-call' } });
  await player.until(() => player.view().phase === 'last-call-packages');
  await player.act({ type: 'final', package: { embassies: 'date-fixed-now' } });
  await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });

  const kept = await ask<ReflectionKept>(`${url}/api/matches/${chair?.match}/reflection`, {
    secret: students[0]?.secret,
    answers: ['They wanted the list', '', ''],
  });
  // The page tells whoever writes that the teacher reads it.
  expect(kept.body.teacherReads).toBe(true);

  const participation = await file(url, made.class, made.teacherKey, 'participation.csv');
  expect(participation.headers.get('content-disposition')).toContain(`${made.class}-participation.csv`);
  const [header, ana, beto] = participation.text.replace('\uFEFF', '').trim().split('\r\n');
  expect(header).toBe(Object.keys(PARTICIPATION_COLUMNS).join(','));
  expect(ana).toContain('"Ana, ""la jefa""",,1,');
  expect(ana).toContain(',cancelled,0,1,0,0,0,0,0,0,0,2,5,0,');
  expect(ana).toContain('They wanted the list');
  // A spreadsheet must not take a name for a formula.
  expect(beto).toMatch(/^'=Beto\(\),,1,/);

  const events = await file(url, made.class, made.teacherKey, 'events.csv');
  expect(events.text).toContain('Buenos días a todos');
  expect(events.text).toContain(phrases['thank-you']);
  expect(events.text.replace('\uFEFF', '')).toMatch(/^table,player,match,seq,/);
  const whole = JSON.parse((await file(url, made.class, made.coTeacherKey, 'class.json')).text);
  expect(whole).toMatchObject({ class: made.class, columns: { participation: PARTICIPATION_COLUMNS } });
  expect(whole.participation.map((row: { student: string }) => row.student)).toEqual([
    'Ana, "la jefa"',
    '=Beto()',
    'Caro',
  ]);
  for (const key of [made.wallKey, students[0]?.secret ?? ''])
    expect((await file(url, made.class, key, 'class.json')).status).toBe(403);
  const wrong = await ask(`${url}/api/classes/${made.class}/data`, { key: made.teacherKey, file: '../x' });
  expect(wrong.status).toBe(400);
});
