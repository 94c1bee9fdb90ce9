import { classroom as t } from '../../shared/words/en/class.ts';
import { classStudents as students } from '../../shared/words/en/class-students.ts';
import { landing } from '../../shared/words/en/landing.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { refusals } from '../../shared/words/en/refusals.ts';
import { expect, type Page, test } from './journey.ts';
import { act, boardAddress, lesson } from './lesson.ts';

// A browser complains of every refusal: a name that others should not have to read.
test.use({ expected: /409 \(Conflict\) \(\S+\/api\/classes\/join\)/ });

async function join(page: Page, code: string, name: string): Promise<void> {
  await page.goto(`/join/${code}`);
  await page.getByLabel(pages.new.name).fill(name);
  await page.getByRole('button', { name: t.join.button, exact: true }).click();
}

test('whoever joins waits at the door until the teacher lets them in, is called as the teacher wants, and may be turned away', async ({
  visitor,
  server,
}) => {
  const made = await lesson(server.url, false);
  await act(server.url, made, { type: 'knock', knock: true });
  const [teacher, sol, stranger] = [await visitor(), await visitor(), await visitor()];
  await teacher.goto(boardAddress(made));
  await join(sol, made.code, 'M1erda');
  await expect(sol.getByText(refusals['name-not-allowed'])).toBeVisible();
  await join(sol, made.code, 'Marisol');
  await expect(sol.getByRole('heading', { level: 1, name: students.doorTitle })).toBeVisible();
  await join(stranger, made.code, 'Passer-by');
  await expect(teacher.getByRole('heading', { name: '2 wait at the door' })).toBeVisible();

  await teacher.getByRole('button', { name: /^Let .*Marisol.* in$/ }).click();
  await expect(sol.getByRole('heading', { level: 1, name: t.place.title })).toBeVisible();
  await teacher.getByRole('button', { name: /^Turn .*Passer-by.* away$/ }).click();
  await expect(stranger.getByText(t.gone.student)).toBeVisible();
  await expect(teacher.getByText(/wait.* at the door/)).toBeHidden();

  await teacher.getByRole('button', { name: /^Name and more of .*Marisol/ }).click();
  await teacher.getByLabel(students.name, { exact: true }).fill('Heron 12');
  await teacher.getByLabel(students.alias).fill('Marisol Ruiz');
  await teacher.getByRole('button', { name: students.save }).click();
  await expect(teacher.getByRole('dialog')).toBeHidden();
  await expect(teacher.locator('.students')).toContainText('(Marisol Ruiz)');
  await expect(sol.getByText('Heron 12')).toBeVisible();
  await expect(sol.getByText('Marisol Ruiz')).toBeHidden();
  await sol.goto('/');
  await expect(sol.getByRole('link', { name: `${landing.inClassAs} Heron 12` })).toBeVisible();
});
