import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Homework } from '../../shared/class-homework.ts';
import type { Enrolled } from '../../shared/class-protocol.ts';
import type { Seated } from '../../shared/protocol.ts';
import { act, enrol } from './class-client.ts';
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

  const found = () => {
    const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
    return Object.values(TRACES).filter((trace) => bytes.some((text) => text.includes(trace)));
  };
  // The test would find them: they are all there before.
  expect(found()).toEqual(Object.values(TRACES));
  await done('delete', { key: made.teacherKey });
  expect(found()).toEqual([]);
  await close();
  expect(found()).toEqual([]);
});
