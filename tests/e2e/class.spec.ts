import { captions } from '../../shared/words/en/captions.ts';
import { classroom as t } from '../../shared/words/en/class.ts';
import { classStudents as students } from '../../shared/words/en/class-students.ts';
import { landing } from '../../shared/words/en/landing.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { terms } from '../../shared/words/en/terms.ts';
import { classroom as es } from '../../shared/words/es/class.ts';
import { expect, type Locator, type Page, test } from './journey.ts';
import { sides } from './names.ts';
import { playerOn } from './player.ts';
import { welcomeText } from './texts.ts';

// A browser complains of every status 404: at the end all is gone.
test.use({ expected: /40[34] \(\w+( \w+)*\) \(\S+\/api\/(classes|matches)\// });

/** Opens a class on First steps without a clock; answers with the link that students follow. */
async function openClass(teacher: Page): Promise<string> {
  await teacher.goto('/');
  await teacher.getByRole('link', { name: landing.class }).click();
  await teacher.getByRole('radio', { name: 'First steps' }).check({ force: true });
  await teacher.getByRole('radio', { name: pages.new.clocks.off }).check({ force: true });
  await expect(teacher.getByRole('radio', { name: pages.new.dropOuts.bot })).toBeChecked();
  await teacher.getByRole('button', { name: t.new.start }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: t.board.title })).toBeVisible();
  return teacher.getByRole('textbox', { name: t.board.link }).inputValue();
}

async function join(student: Page, link: string, name: string): Promise<void> {
  await student.goto(link);
  await student.getByLabel(pages.new.name).fill(name);
  await student.getByRole('button', { name: t.join.button, exact: true }).click();
}

const isIn = (student: Page) =>
  expect(student.getByRole('heading', { level: 1, name: t.place.title })).toBeVisible();
const reads = (student: Page) =>
  expect(student.getByRole('button', { name: pages.briefing.ready })).toBeVisible();

test('a class from its code to its last call: seats, a bot, a latecomer, pause, message, bell, deletion', async ({
  visitor,
}) => {
  test.setTimeout(180_000);
  const teacher = await visitor();
  const [ana, leo, sol, kim] = [await visitor(), await visitor(), await visitor(), await visitor()];
  const button = (name: string) => teacher.getByRole('button', { name, exact: true });
  const table = (number: number) => teacher.getByRole('article', { name: `Table ${number}`, exact: true });
  const done = teacher.locator('.done-line');
  const link = await openClass(teacher);
  await expect(teacher).toHaveURL(/\/class\/[^#]+$/);

  // By the code, by the link, and under an invented name.
  await ana.goto('/');
  await ana.getByRole('textbox', { name: landing.codeLabel }).fill(link.slice(-7));
  await ana.getByRole('button', { name: landing.join, exact: true }).click();
  await ana.getByLabel(pages.new.name).fill('Ana');
  await ana.getByRole('button', { name: t.join.button, exact: true }).click();
  await isIn(ana);
  await join(leo, link, 'Leo');
  await isIn(leo);
  await sol.goto(link);
  await sol.getByRole('button', { name: t.join.propose }).click();
  await expect(sol.getByLabel(pages.new.name)).not.toHaveValue('');
  const invented = await sol.getByLabel(pages.new.name).inputValue();
  await sol.getByRole('button', { name: t.join.button, exact: true }).click();
  await isIn(sol);

  // Whoever reloads is where they were.
  await ana.reload();
  await isIn(ana);
  await teacher.reload();
  await expect(teacher.getByRole('heading', { name: '3 students' })).toBeVisible();
  await expect(teacher.locator('.students').getByText(invented)).toBeVisible();

  await button(t.board.begin).click();
  for (const student of [ana, leo, sol]) await reads(student);
  await expect(table(2).getByText(terms.bot)).toBeVisible();

  // Who comes late takes the bot's chair at once.
  await join(kim, link, 'Kim');
  // The bot let the other side read, so whoever takes its chair has time to read too.
  await reads(kim);
  await expect(table(2).getByText('Kim', { exact: true })).toBeVisible();
  await expect(table(2).getByText(terms.bot)).toBeHidden();

  const [us, cuba] = [playerOn(ana), playerOn(leo)];
  await us.ready();
  await cuba.ready();
  // Cuba has the first word there.
  await cuba.table(welcomeText('first-steps'));
  await expect(table(1).getByText(/Waits for .*Ana/)).toBeVisible();
  await ana.reload();
  await expect(ana.getByText(terms.now.tableOrAccept)).toBeVisible();

  await button(t.acts.pause).click();
  await expect(done).toHaveText(/2 tables paused\./);
  await expect(leo.getByText(terms.now.paused).first()).toBeVisible();
  await button(t.acts.undo).click();
  await expect(done).toHaveText(/2 tables go on\./);

  await table(1).getByRole('checkbox').check();
  await button(t.acts.message).click();
  await teacher.getByLabel(t.acts.messageLabel).fill('Look at the prisoners.');
  await button(t.acts.messageYes).click();
  await expect(done).toHaveText(/Message sent to 1 table\./);
  await expect(ana.getByText('Look at the prisoners.').first()).toBeVisible();
  await ana.getByRole('button', { name: t.notice.close }).click();
  await expect(ana.getByRole('complementary', { name: t.notice.from })).toBeHidden();
  await expect(sol.getByRole('complementary', { name: t.notice.from })).toBeHidden();
  await button(t.acts.clear).click();

  // A look through the mirror, as one side.
  await table(1).getByRole('link').click();
  await teacher.getByRole('combobox', { name: t.mirror.seenBy }).selectOption(sides.cuba.name);
  await expect(teacher).toHaveURL(/table=1&as=cuba/);
  await expect(teacher.locator('.replay-caption')).toHaveText(captions.resumed);
  await teacher.getByRole('link', { name: t.mirror.back }).click();

  await button('In 20 min').click();
  await expect(done).toHaveText(t.acts.did.bell + t.acts.undo);
  await button(t.bell.clear).click();
  await expect(done).toHaveText(t.acts.did.noBell + t.acts.undo);

  await playerOn(sol).ready();
  await playerOn(kim).ready();
  await expect(table(2).getByText(terms.phases.plenary)).toBeVisible();
  await button(t.acts.lastCall).click();
  await button(t.acts.lastCallYes).click();
  await expect(done).toHaveText(/Last call at 2 tables\./);
  await expect(table(1).getByText(terms.phases['last-call-packages'])).toBeVisible();
  await expect(leo.getByText(terms.now.final).first()).toBeVisible();

  await button(t.board.delete).click();
  const dialog = teacher.getByRole('dialog');
  await expect(dialog.getByText('its 4 students, its 2 tables')).toBeVisible();
  await dialog.getByRole('checkbox').check();
  await button(t.board.deleteYes).click();
  await expect(teacher.getByRole('heading', { level: 1, name: t.board.deleted })).toBeVisible();
  await teacher.goto('/');
  await expect(teacher.getByText(landing.yourClasses)).toBeHidden();
});

test('who was taken out is told so kindly, and another device goes on with the own code', async ({
  visitor,
}) => {
  const [teacher, ana, phone] = [await visitor(), await visitor(), await visitor()];
  await join(ana, await openClass(teacher), 'Ana');
  await isIn(ana);
  const own = (await ana.locator('.place-code [aria-hidden]').innerText()).trim();
  await phone.goto('/rejoin');
  await phone.getByLabel(t.rejoin.label).fill(own);
  await phone.getByRole('button', { name: t.rejoin.button }).click();
  await isIn(phone);
  await teacher.getByRole('button', { name: /^Take .*Ana/ }).click();
  await teacher.getByRole('button', { name: t.board.removeYes }).click();
  for (const page of [ana, phone]) await expect(page.getByText(t.gone.student)).toBeVisible();
});

test('the board in Spanish locks the class, and the wall shows nobody’s name', async ({ visitor }) => {
  const [teacher, ana, wall] = [await visitor(), await visitor(), await visitor()];
  const link = await openClass(teacher);
  await join(ana, link, 'Ana Teresa');
  await isIn(ana);
  await teacher.getByRole('button', { name: 'Español' }).click();
  await teacher.getByText(es.board.links, { exact: true }).click();
  await wall.goto(await teacher.getByRole('textbox', { name: es.board.linkWall }).inputValue());
  await expect(wall).toHaveURL(/\/wall\/[^#]+$/);
  await expect(wall.getByText('1 is in')).toBeVisible();
  await wall.reload();
  await teacher.getByRole('button', { name: es.board.lock }).click();
  await expect(teacher.getByText(es.board.locked)).toBeVisible();
  await expect(wall.getByText(t.wall.locked)).toBeVisible();
  // Whoever comes now is told before they type anything; whoever is in goes on.
  const late = await visitor();
  await late.goto(link);
  await expect(late.getByText(students.locked)).toBeVisible();
  await expect(late.getByLabel(pages.new.name)).toBeHidden();
  await ana.goto(link);
  await ana.getByRole('link', { name: /Ana Teresa/ }).click();
  await isIn(ana);
  await teacher.getByRole('button', { name: es.board.begin }).click();
  await expect(wall.getByRole('heading', { name: 'Table 1' })).toBeVisible();
  await expect(wall.getByText('Ana Teresa')).toBeHidden();
});

/** As a hand does it: pressed, begun with a small move, and let go over the other. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  await page.mouse.down();
  await from.hover({ position: { x: 4, y: 4 } });
  await to.hover();
  await to.hover();
  await page.mouse.up();
}

test('a student is moved before and after everybody is seated, and led to the new place; a private wish swaps sides', async ({
  visitor,
}) => {
  test.setTimeout(90_000);
  const teacher = await visitor();
  const [ana, leo, sol] = [await visitor(), await visitor(), await visitor()];
  const link = await openClass(teacher);
  for (const [page, name] of [
    [ana, 'Ana'],
    [leo, 'Leo'],
    [sol, 'Sol'],
  ] as const) {
    await join(page, link, name);
    await isIn(page);
  }
  const planned = (number: number) => teacher.getByRole('article', { name: `Table ${number}`, exact: true });
  const chip = (name: string) => teacher.locator('.student-chip', { hasText: name });
  await expect(planned(1).locator('.student-chip')).toHaveText(['Ana', 'Leo']);
  // By the mouse one name onto another, by the keyboard out of a list.
  await drag(teacher, chip('Ana'), chip('Sol'));
  await expect(planned(1).locator('.student-chip')).toHaveText(['Sol', 'Leo']);
  await chip('Leo').press('Enter');
  const list = teacher.getByRole('combobox', { name: students.move.to });
  await list.selectOption(await list.locator('option', { hasText: 'bot’s place' }).innerText());
  await teacher.getByRole('button', { name: students.move.go, exact: true }).press('Enter');
  await expect(planned(2).locator('.student-chip')).toHaveText(['Ana', 'Leo']);
  await teacher.getByRole('button', { name: t.board.begin }).click();
  await expect(ana.getByRole('heading', { level: 1, name: `Briefing: ${sides.us.name}` })).toBeVisible();

  // In private: nobody but the teacher sees it, and both are led to their new chairs.
  await ana.getByText(students.wish.title).click();
  await ana.getByRole('button', { name: students.wish.ask }).click();
  await expect(ana.getByText(students.wish.asked)).toBeVisible();
  const request = teacher.getByText('1 student asks something in private');
  await request.click();
  await teacher.getByRole('button', { name: /^Table 2, Cuba: change places with/ }).click();
  await expect(ana.getByRole('heading', { level: 1, name: `Briefing: ${sides.cuba.name}` })).toBeVisible();
  await expect(leo.getByRole('heading', { level: 1, name: `Briefing: ${sides.us.name}` })).toBeVisible();
  await expect(request).toBeHidden();

  // A seated student is dropped on the bot's chair of the other table, and that is undone.
  const place = (number: number, name: string) => planned(number).getByText(name, { exact: true });
  await drag(
    teacher,
    planned(2).locator('.student-chip', { hasText: 'Leo' }),
    planned(1).getByText(terms.bot),
  );
  await expect(place(1, 'Leo')).toBeVisible();
  await expect(leo.getByRole('heading', { level: 1, name: `Briefing: ${sides.cuba.name}` })).toBeVisible();
  await teacher.getByRole('button', { name: t.acts.undo }).click();
  await expect(place(2, 'Leo')).toBeVisible();
  await expect(leo.getByRole('heading', { level: 1, name: `Briefing: ${sides.us.name}` })).toBeVisible();
});

test('whoever joins when the talks are under way reads first, is told for whom they sit, and then goes to the table', async ({
  visitor,
}) => {
  const teacher = await visitor();
  const [ana, kim] = [await visitor(), await visitor({ viewport: { width: 390, height: 844 } })];
  const link = await openClass(teacher);
  await join(ana, link, 'Ana');
  await isIn(ana);
  await teacher.getByRole('button', { name: t.board.begin, exact: true }).click();
  await playerOn(ana).ready();
  await expect(
    ana
      .getByText(terms.now.tableOrAccept)
      .or(ana.getByText(/has the floor/))
      .first(),
  ).toBeVisible();

  await join(kim, link, 'Kim');
  const { briefing } = pages;
  const onward = kim.getByRole('button', { name: briefing.toTable });
  await expect(kim.getByRole('heading', { level: 1, name: `Briefing: ${sides.cuba.name}` })).toBeVisible();
  await expect(kim.getByText('and you sit for Cuba')).toBeVisible();
  // A reload before reading comes back to it, one at the table to the table.
  await kim.reload();
  await onward.click();
  await expect(kim.getByRole('heading', { level: 1 })).toHaveText(/./);
  await expect(onward).toBeHidden();
  await kim.reload();
  await expect(
    kim
      .getByText(terms.now.tableOrAccept)
      .or(kim.getByText(/has the floor/))
      .first(),
  ).toBeVisible();
  await expect(onward).toBeHidden();
});
