import { classBefore } from '../../shared/words/class-before.ts';
import { classWall } from '../../shared/words/class-wall.ts';
import { classroom as t } from '../../shared/words/en/class.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { LANGS } from '../../shared/words/lang.ts';
import { expect, type Page, test } from './journey.ts';
import { misfits } from './layout.ts';
import { act, boardAddress, lesson, playedLesson } from './lesson.ts';
import { axeFindings, PHONE, PROJECTOR, WIDE } from './screen-checks.ts';

test.use({ expected: /40[34] \(\w+( \w+)*\) \(\S+\/api\/(codes|classes|matches)\// });

async function answerAll(page: Page, lang: 'en' | 'es', places: readonly number[]): Promise<void> {
  for (const [at, { ask, answers }] of Object.values(classBefore[lang].check.questions).entries())
    await page
      .getByRole('group', { name: ask })
      .getByRole('button', { name: answers[places[at] ?? 0] ?? '', exact: true })
      .click();
}

test('the homework is read and checked before there are seats; the teacher sees how many did it', async ({
  visitor,
  server,
}) => {
  const made = await lesson(server.url, false);
  const teacher = await visitor();
  await teacher.goto(boardAddress(made));
  await teacher.getByText(t.board.links, { exact: true }).click();
  const link = await teacher.getByRole('textbox', { name: classBefore.en.link }).inputValue();
  await expect(teacher.getByText('Nobody has done the questions yet.')).toBeVisible();
  for (const lang of LANGS) {
    const words = classBefore[lang];
    const student = await visitor({ viewport: PHONE });
    await student.goto(`${link}?lang=${lang}`);
    await expect(student.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    // Wrong at the first try, then right: the first counts.
    await answerAll(student, lang, [0, 1, 1, 1, 2]);
    await expect(student.getByText(words.check.wrong)).toHaveCount(1);
    await expect(student.getByText(words.check.counted)).toBeVisible();
    await answerAll(student, lang, [0, 2, 1, 1, 2]);
    await expect(student.getByText(words.check.wrong)).toHaveCount(0);
    for (const viewport of [PHONE, WIDE, PROJECTOR]) {
      await student.setViewportSize(viewport);
      expect(await misfits(student), `${lang} ${viewport.width}`).toEqual([]);
    }
    expect(await axeFindings(student)).toEqual([]);
    await student.reload();
    await expect(student.getByText('4')).not.toHaveCount(0);
  }
  await expect(
    teacher.getByText('2 have done the questions: on average 4 of 5 right at the first try.'),
  ).toBeVisible();
});

test('after the lesson who was absent plays the same talks, and who was there the other side', async ({
  visitor,
  server,
}) => {
  const { made, students } = await playedLesson(server.url);
  const words = classBefore.en.after;
  const late = await visitor({ viewport: PHONE });
  await late.goto(`/join/${made.code}`);
  await expect(late.getByRole('link', { name: classBefore.en.readFirst })).toBeVisible();
  await late.getByLabel(pages.new.name).fill('Late');
  await late.getByRole('button', { name: t.join.button, exact: true }).click();
  await expect(late.getByText(words.missed)).toBeVisible();
  await late.getByRole('button', { name: words.makeUp }).click();
  await expect(late.getByRole('heading', { level: 1, name: /^Briefing/ })).toBeVisible();
  await late.goto(`/class/${made.class}/me`);
  await expect(late.getByRole('button', { name: words.goOnMakeUp })).toBeVisible();

  // Who was there comes back by the own code, on another device.
  const ana = await visitor();
  await ana.goto('/rejoin');
  await ana.getByLabel(t.rejoin.label).fill(students[0]?.rejoin ?? '');
  await ana.getByRole('button', { name: t.rejoin.button }).click();
  await expect(ana.getByRole('heading', { level: 1, name: classWall.en.place.overTitle })).toBeVisible();
  await ana.getByLabel(classWall.en.sentences.label).fill('I would ask first.');
  await ana.getByRole('button', { name: classWall.en.sentences.save }).click();
  await expect(ana.getByText(classWall.en.sentences.saved)).toBeVisible();
  for (const viewport of [PHONE, WIDE, PROJECTOR]) {
    await ana.setViewportSize(viewport);
    expect(await misfits(ana), `${viewport.width}`).toEqual([]);
  }
  expect(await axeFindings(ana)).toEqual([]);
  await ana.getByRole('link', { name: classWall.en.place.result }).click();
  await ana.getByRole('link', { name: classWall.en.place.classPage }).click();
  await ana.getByRole('button', { name: words.otherSide }).click();
  await expect(ana.getByRole('heading', { level: 1, name: /^Briefing/ })).toBeVisible();

  const teacher = await visitor();
  await teacher.goto(boardAddress(made));
  await teacher.getByText(t.files.title, { exact: true }).click();
  await expect(teacher.getByText(/1 make-up match \(0 over\), 1 match from the other side/)).toBeVisible();
  await act(server.url, made, { type: 'wall', step: 'grid' });
});
