import { classroom as t } from '../../shared/words/en/class.ts';
import { classTalk as talk } from '../../shared/words/en/class-talk.ts';
import { phrases as en } from '../../shared/words/en/phrases.ts';
import { table } from '../../shared/words/en/table.ts';
import { classTalk as charla } from '../../shared/words/es/class-talk.ts';
import { phrases as es } from '../../shared/words/es/phrases.ts';
import { expect, test } from './journey.ts';
import { act, boardAddress, seatedLesson } from './lesson.ts';
import { seatAddress } from './screens.ts';

test('phrases reach each in their own language; a report reaches the teacher alone, who mutes and lets speak again', async ({
  visitor,
  server,
}) => {
  test.setTimeout(90_000);
  const { made, students, seats } = await seatedLesson(server.url);
  await act(server.url, made, { type: 'talk', talk: 'phrases' });
  const [teacher, ana, leo] = [await visitor(), await visitor(), await visitor({ locale: 'es-MX' })];
  for (const [at, page] of [ana, leo].entries()) {
    const [seat, student] = [seats[at]?.hello, students[at]];
    if (!seat || !student) throw new Error('two sit there');
    await page.goto(seatAddress({ match: seat.match, seat: seat.seat, secret: student.secret }));
    await page.getByRole('button', { name: at === 0 ? 'English' : 'Español' }).click();
  }
  for (const seat of seats) seat.leave();
  await ana.getByRole('combobox', { name: talk.table.choose }).selectOption(en['what-matters-most']);
  await ana.getByRole('button', { name: talk.table.send }).click();
  await expect(leo.locator('.remarks')).toContainText(es['what-matters-most']);
  await leo.getByRole('combobox', { name: charla.table.choose }).selectOption(es['hard-at-home']);
  await leo.getByRole('button', { name: charla.table.send }).click();
  await expect(ana.locator('.remarks')).toContainText(en['hard-at-home']);

  await act(server.url, made, { type: 'talk', talk: 'free' });
  const field = leo.locator('.chat input');
  await field.fill('¡Qué tontería!');
  await field.press('Enter');
  await ana
    .locator('.remarks li', { hasText: '¡Qué tontería!' })
    .getByRole('button', { name: /^Report/ })
    .click();
  await ana.getByRole('button', { name: talk.table.reportYes }).click();
  await expect(ana.getByRole('dialog')).toBeHidden();

  await teacher.goto(boardAddress(made));
  const report = teacher.getByRole('article', { name: 'Table 1' }).first();
  await expect(report.locator('mark')).toHaveText('¡Qué tontería!');
  await expect(report).toContainText(en['hard-at-home']);
  await report.getByRole('button', { name: /^Mute/ }).click();
  await expect(leo.getByText(charla.table.muted)).toBeVisible();
  await expect(ana.getByRole('textbox', { name: table.chat.label })).toBeVisible();
  await teacher.getByRole('button', { name: t.acts.undo }).click();
  await expect(field).toBeVisible();
  await report.getByRole('button', { name: talk.board.dismiss }).click();
  await expect(teacher.getByText('1 reported remark')).toBeHidden();

  // What was said stays said, and the teacher reads it at the table.
  await teacher.getByRole('link', { name: 'Look in at table 1' }).click();
  await expect(teacher.locator('.table-talk')).toContainText('¡Qué tontería!');
});
