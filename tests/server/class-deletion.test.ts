import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Homework } from '../../shared/class-homework.ts';
import type { Enrolled } from '../../shared/class-protocol.ts';
import type { Seated } from '../../shared/protocol.ts';
import { act, enrol, newClass } from './class-client.ts';
import { chairOf, lesson } from './lesson.ts';
import { sit } from './player.ts';
import { ask } from './requests.ts';

/** Everything that a whole lesson leaves on the server, each in words that stand nowhere else. */
const TRACES = {
  name: 'Xiomara Quetzalli',
  late: 'Zacarías Ñandú',
  remark: 'jacaranda remark',
  reflection: 'ceiba reflection',
  sentence: 'guayacan sentence',
  survey: '[2,5,2,5,1]',
  device: 'device-of-a-flamboyan',
  homework: 'almendro homework',
};

function found(folder: string, traces: readonly string[]): readonly string[] {
  const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
  return traces.filter((trace) => bytes.some((text) => text.includes(trace)));
}

test('of a deleted class no name, remark, sentence, answer or homework is left in the bytes on disk', async () => {
  const { url, folder, close, made } = await lesson(1);
  const of = `${url}/api/classes/${made.class}`;
  const done = async (path: string, body: object) => {
    const { status } = await ask(`${of}/${path}`, body);
    expect([path, status]).toEqual([path, 200]);
  };
  const ana = await enrol(url, made.code, TRACES.name);
  await act(url, made, { type: 'survey', on: true });
  await done('survey', { key: ana.secret, when: 'before', answers: [2, 5, 2, 5, 1] });
  await done('checked', { device: TRACES.device, right: 5 });
  await act(url, made, { type: 'begin' });
  const player = await chairOf(url, ana);
  await player.act({ type: 'say', text: TRACES.remark });
  await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
  await done('sentence', { key: ana.secret, sentence: TRACES.sentence });
  await ask(`${url}/api/matches/${player.seated.match}/reflection`, {
    secret: ana.secret,
    answers: [TRACES.reflection, '', ''],
  });
  const late: Enrolled = await enrol(url, made.code, TRACES.late);
  const begun = await ask<Homework>(`${of}/homework`, { key: late.secret, kind: 'make-up' });
  const alone = await sit(url, { ...begun.body, secret: late.secret } as unknown as Seated);
  await alone.act({ type: 'say', text: TRACES.homework });

  const all = Object.values(TRACES);
  // The test would find them: they are all there before.
  expect(found(folder, all)).toEqual(all);
  await done('delete', { key: made.teacherKey });
  expect(found(folder, all)).toEqual([]);
  await close();
  expect(found(folder, all)).toEqual([]);
});

test('nor what a journalist asked, was answered and printed', async () => {
  const { url, folder, close } = await lesson(0);
  const made = await newClass(url, { odd: 'journalist' });
  const ana = await enrol(url, made.code, 'Ana');
  const beto = await enrol(url, made.code, 'Beto');
  const press = await enrol(url, made.code, 'Xiomara Quetzalli');
  await act(url, made, { type: 'begin' });
  const [us, cuba, journalist] = [
    await chairOf(url, ana),
    await chairOf(url, beto),
    await chairOf(url, press),
  ];
  for (const one of [us, cuba]) await one.act({ type: 'ready' });
  await journalist.until(() => journalist.view().round === 1);
  const traces = ['Xiomara Quetzalli', 'jacaranda question', 'ceiba answer', 'guayacan headline'];
  await journalist.act({ type: 'ask', to: 'us', text: 'jacaranda question' });
  await us.until(() => us.view().menu.reply !== undefined);
  await us.act({ type: 'reply', question: 'press-1/us/1', text: 'ceiba answer' });
  await journalist.act({ type: 'headline', text: 'guayacan headline' });
  expect(found(folder, traces)).toEqual(traces);
  await ask(`${url}/api/classes/${made.class}/delete`, { key: made.teacherKey });
  expect(found(folder, traces)).toEqual([]);
  await close();
  expect(found(folder, traces)).toEqual([]);
});
