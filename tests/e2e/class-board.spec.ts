import { classroom } from '../../shared/words/class.ts';
import { classOffers } from '../../shared/words/class-offers.ts';
import { LANGS } from '../../shared/words/lang.ts';
import { expect, test } from './journey.ts';
import { misfits } from './layout.ts';
import { boardAddress, seatedLesson } from './lesson.ts';
import { sides } from './names.ts';
import { axeFindings, PHONE, PROJECTOR, WIDE } from './screen-checks.ts';

test('a teacher sees the class as one, one table, and one seat as its player has it; looking changes nothing', async ({
  visitor,
  server,
}) => {
  const { made, seats } = await seatedLesson(server.url);
  const teacher = await visitor({ viewport: WIDE });
  for (const lang of LANGS) {
    const t = classOffers[lang];
    await teacher.goto('about:blank');
    await teacher.goto(boardAddress(made, `?lang=${lang}`));
    await teacher.getByText(t.title, { exact: true }).click();
    const offers = teacher.getByRole('table', { name: t.title });
    await expect(offers.getByRole('row')).not.toHaveCount(0);
    const few = await offers.getByRole('row').count();
    await teacher.getByRole('button', { name: t.everything }).click();
    expect(await offers.getByRole('row').count()).toBeGreaterThan(few);
    for (const viewport of [WIDE, PHONE, PROJECTOR]) {
      await teacher.setViewportSize(viewport);
      expect(await misfits(teacher), `${viewport.width} ${lang}`).toEqual([]);
    }
    await teacher.setViewportSize(WIDE);
    expect(await axeFindings(teacher)).toEqual([]);
  }

  await teacher.goto('about:blank');
  await teacher.goto(boardAddress(made, '?lang=en'));
  await teacher.getByRole('link', { name: 'Look in at table 1' }).click();
  await teacher.getByRole('combobox', { name: classroom.en.mirror.seenBy }).selectOption(sides.cuba.name);
  await teacher.getByRole('link', { name: /^Through the eyes of .*Leo/ }).click();
  await expect(teacher.getByText(classOffers.en.seat.note)).toBeVisible();
  await expect(teacher.locator('.table-page')).toBeVisible();
  const before = seats.map((seat) => seat.view());
  for (const name of ['Table this package', 'Pass', 'Accept']) {
    const button = teacher.getByRole('button', { name, exact: true });
    if (await button.isVisible()) expect(await button.getAttribute('aria-disabled')).toBe('true');
  }
  await teacher.getByRole('link', { name: classOffers.en.seat.back }).click();
  await expect(teacher).toHaveURL(/table=1&as=cuba/);
  expect(seats.map((seat) => seat.view())).toEqual(before);
});
