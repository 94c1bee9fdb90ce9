import { expect, test } from 'vitest';
import type { ClassOffers, IssueOffers } from '../../shared/class-course.ts';
import type { Enrolled } from '../../shared/class-protocol.ts';
import { welcomeText } from '../e2e/texts.ts';
import { act } from './class-client.ts';
import { chairOf, lesson } from './lesson.ts';
import { ask } from './requests.ts';

type Counts = Omit<IssueOffers['options'][number], 'option'>;

/** Only what somebody offers or agreed on. */
function said({ issues }: ClassOffers): Readonly<Record<string, Counts>> {
  const all = issues.flatMap(({ issue, options }) =>
    options.map(({ option, ...counts }) => [`${issue} ${option}`, counts] as const),
  );
  return Object.fromEntries(all.filter(([, { us, cuba, agreed }]) => us + cuba + agreed > 0));
}

test('what lies on the tables is counted by issue, option and side, and what is agreed apart; for the teacher alone', async () => {
  // Whatever instructions the seed draws, no capital forbids it.
  const { embassies = '' } = welcomeText('short-talks');
  const { url, made, students } = await lesson(4);
  await act(url, made, { type: 'begin' });
  const offers = (key: string) => ask<ClassOffers>(`${url}/api/classes/${made.class}/offers`, { key });
  const none = (await offers(made.teacherKey)).body;
  expect([none.tables, said(none)]).toEqual([2, {}]);

  const players = await Promise.all(students.map((student) => chairOf(url, student)));
  for (const player of players) await player.act({ type: 'ready' });
  const tables = [players.slice(0, 2), players.slice(2)];
  for (const table of tables) {
    for (const player of table) await player.until(() => player.view().menu.sound === true);
    for (const player of table) await player.act({ type: 'sound', sounding: null });
    for (const player of table) await player.until(() => player.view().phase === 'plenary');
    const host = table.find((player) => player.view().menu.table);
    await host?.act({ type: 'table', package: { embassies }, sign: false });
  }
  const side = tables[0]?.find((player) => player.view().menu.accept === undefined)?.view().own?.side ?? 'us';
  const other = side === 'us' ? 'cuba' : 'us';
  const offered = (await offers(made.coTeacherKey)).body;
  expect(said(offered)).toEqual({
    [`embassies ${embassies}`]: { [side]: 2, [other]: 0, agreed: 0 },
  });
  const guest = tables[0]?.find((player) => player.view().menu.accept !== undefined);
  const offer = guest?.view().menu.accept;
  if (offer) await guest?.act({ type: 'accept', package: offer });
  expect(said((await offers(made.teacherKey)).body)).toEqual({
    [`embassies ${embassies}`]: { [side]: 1, [other]: 0, agreed: 1 },
  });
  const [student] = students as [Enrolled];
  for (const key of [made.wallKey, student.secret, 'x'.repeat(32)])
    expect((await offers(key)).status).toBe(403);
});
