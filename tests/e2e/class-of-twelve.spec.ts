import { readdir, readFile } from 'node:fs/promises';
import { join as path } from 'node:path';
import { classroom as t } from '../../shared/words/en/class.ts';
import { classWall } from '../../shared/words/en/class-wall.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { terms } from '../../shared/words/en/terms.ts';
import { expect, type Page, test } from './journey.ts';
import { playerOn } from './player.ts';
import { welcomeText } from './texts.ts';

// A browser complains of every status 404: at the end all is gone.
test.use({ expected: /40[34] \(\w+( \w+)*\) \(\S+\/api\/(classes|matches)\// });

/** Names that no other journey uses: the store is searched for them. */
const NAMES = [
  ...['Anaxandra', 'Betilda', 'Carlomagna', 'Darinka', 'Eleodora', 'Florinda'],
  ...['Gaudencio', 'Hermelinda', 'Isaurita', 'Jacinda', 'Karolinka', 'Tardivela'],
] as const;
/** Seconds from all pages on the join screen to the first package. */
const AT_MOST = 60;

async function joinOn(student: Page, name: string): Promise<void> {
  await student.getByLabel(pages.new.name).fill(name);
  await student.getByRole('button', { name: t.join.button, exact: true }).click();
}

/** Everything that the server keeps on disk, as bytes. */
async function kept(folder: string): Promise<Buffer> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const whole = files
    .filter((file) => file.isFile())
    .map((file) => readFile(path(file.parentPath, file.name)));
  return Buffer.concat(await Promise.all(whole));
}

test('a lesson of twelve: the first package within a minute, reloads, an absence, a latecomer, the bell, the wall, the files, and no trace', async ({
  visitor,
  server,
}, { annotations }) => {
  test.setTimeout(300_000);
  const teacher = await visitor();
  const button = (name: string) => teacher.getByRole('button', { name, exact: true });
  const table = (number: number) => teacher.getByRole('article', { name: `Table ${number}`, exact: true });
  const done = teacher.locator('.done-line');

  await teacher.goto('/class');
  await teacher.getByRole('radio', { name: 'First steps' }).check({ force: true });
  await button(t.new.start).click();
  const link = await teacher.getByRole('textbox', { name: t.board.link }).inputValue();

  // Eleven come in time.
  const students: Page[] = [];
  for (const _ of NAMES) students.push(await visitor());
  const inTime = students.slice(0, 11);
  await Promise.all(inTime.map((student) => student.goto(link)));
  await Promise.all(inTime.map((student) => expect(student.getByLabel(pages.new.name)).toBeVisible()));

  const begun = performance.now();
  for (const [i, student] of inTime.entries()) await joinOn(student, NAMES[i] ?? '');
  const isIn = (student: Page) =>
    expect(student.getByRole('heading', { level: 1, name: t.place.title })).toBeVisible();
  await Promise.all(inTime.map(isIn));
  await button(t.board.begin).click();
  const [ana, beto] = [students[0] as Page, students[1] as Page];
  await playerOn(ana).ready();
  await playerOn(beto).ready();
  await playerOn(beto).table(welcomeText('first-steps'));
  await expect(ana.getByText(terms.now.tableOrAccept)).toBeVisible();
  const seconds = (performance.now() - begun) / 1000;
  annotations.push({ type: 'first package', description: `${seconds.toFixed(1)} s` });
  expect(seconds).toBeLessThan(AT_MOST);

  // Two reload, and are where they were.
  await Promise.all([ana.reload(), beto.reload()]);
  await expect(ana.getByText(terms.now.tableOrAccept)).toBeVisible();
  await expect(beto.getByText(/has the floor/)).toBeVisible();

  // One leaves: a bot takes over, and hands back.
  const carla = students[2] as Page;
  await playerOn(carla).ready();
  const place = carla.url();
  await carla.goto('about:blank');
  await expect(table(2).getByText(t.tables.playedBy['stand-in'])).toBeVisible({ timeout: 60_000 });
  await carla.goto(place);
  await expect(table(2).getByText(t.tables.playedBy['stand-in'])).toBeHidden();

  // One comes late and takes the bot's chair.
  const late = students[11] as Page;
  await late.goto(link);
  await joinOn(late, NAMES[11]);
  await expect(table(6).getByText(NAMES[11], { exact: true })).toBeVisible();

  // The teacher reloads, pauses, injects, extends, ends.
  await teacher.reload();
  await expect(table(1)).toBeVisible();
  await button(t.acts.pause).click();
  await expect(done).toHaveText(/6 tables paused\./);
  await expect(ana.getByText(terms.now.paused).first()).toBeVisible();
  await button(t.acts.resume).click();
  await expect(done).toHaveText(/6 tables go on\./);
  await table(1).getByRole('checkbox').check();
  await button(t.acts.news).click();
  await teacher.getByRole('dialog').getByRole('radio').first().check({ force: true });
  await button(t.acts.newsYes).click();
  await expect(done).toHaveText(/News at 1 table\./);
  await button('5 minutes more').click();
  await expect(done).toHaveText(/More time for 1 table\./);
  await button(t.acts.clear).click();
  await table(5).getByRole('checkbox').check();
  await button(t.acts.end).click();
  await button(t.acts.endYes).click();
  await expect(done).toHaveText(/1 table ended\./);
  await button(t.acts.clear).click();

  // Table 1 comes to a text that both homes ratify.
  await playerOn(ana).accept();
  await playerOn(beto).tableToSign({});

  // The bell brings every table that still talks to its last call.
  const soon = new Date(Date.now() + 2 * 60_000);
  const clock = [soon.getHours(), soon.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  await teacher.getByLabel(t.bell.at).fill(clock);
  await button(t.bell.set).click();
  for (const number of [1, 2, 3, 4, 6])
    await expect(table(number).getByText(terms.phases['last-call-packages'])).toBeVisible();
  await expect(table(5)).not.toContainText(terms.phases['last-call-packages']);

  await playerOn(ana).keepStanding();
  await playerOn(beto).keepStanding();
  await playerOn(ana).mark(['initialled']);
  await playerOn(beto).mark(['initialled']);
  await playerOn(ana).finish();
  await playerOn(beto).finish();
  await button(t.acts.end).click();
  await button(t.acts.endYes).click();
  await expect(done).toHaveText(/tables ended\./);

  // The debrief on the wall, led from the board; each student's own sentence.
  await ana.goto(place.replace(/\/m\/.*/, '/'));
  const wall = await visitor({ viewport: { width: 1920, height: 1080 } });
  await teacher.getByText(t.board.links, { exact: true }).click();
  await wall.goto(await teacher.getByRole('textbox', { name: t.board.linkWall }).inputValue());
  for (const step of ['results', 'grid', 'plane', 'homes', 'history'] as const) {
    await teacher.getByRole('button', { name: classWall.steps[step], exact: true }).click();
    await expect(wall.getByRole('heading', { name: classWall.steps[step] }).first()).toBeVisible();
  }

  // The class is taken home.
  await teacher.getByText(t.files.title, { exact: true }).click();
  const download = teacher.waitForEvent('download');
  await button('participation.csv').click();
  const rows = (await readFile(await (await download).path(), 'utf8')).trim().split('\n');
  expect(rows).toHaveLength(1 + NAMES.length);
  expect(rows.find((row) => row.startsWith(NAMES[0]))).toContain('ratified');

  // And then nothing of it is left.
  const before = await kept(server.folder);
  expect(NAMES.every((name) => before.includes(name))).toBe(true);
  await button(t.board.delete).click();
  await teacher.getByRole('dialog').getByRole('checkbox').check();
  await button(t.board.deleteYes).click();
  await expect(teacher.getByRole('heading', { level: 1, name: t.board.deleted })).toBeVisible();
  const after = await kept(server.folder);
  const of = /\/class\/([^/?#]+)/.exec(link)?.[1];
  const traces = [...NAMES, ...(of ? [of] : [])].filter((trace) => after.includes(trace));
  expect(traces).toEqual([]);
});
