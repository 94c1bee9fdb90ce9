import type { Package } from '../../shared/rules/vocabulary.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { debrief } from '../../shared/words/es/debrief.ts';
import { pages } from '../../shared/words/es/pages.ts';
import { result } from '../../shared/words/es/result.ts';
import { table } from '../../shared/words/es/table.ts';
import { terms } from '../../shared/words/es/terms.ts';
import { expect, type Page, test } from './journey.ts';
import { misfits } from './layout.ts';
import { welcomeText } from './texts.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'es-ES' };
const FORMAT = 'short-talks';
const { now } = terms;
const { issues } = scenarioWords('us-cuba-2015', 'es');

test.setTimeout(150_000);

test('a whole match in Spanish on two phones, by finger alone, to the result and through the debrief', async ({
  visitor,
}) => {
  const [ana, sol] = [await visitor(PHONE), await visitor(PHONE)];
  await ana.goto(
    `/new?${new URLSearchParams({ scenario: 'us-cuba-2015', format: FORMAT, side: 'us', opponent: 'friend' })}`,
  );
  await ana.getByText(pages.new.clocks.off, { exact: true }).tap();
  await ana.getByLabel(pages.new.name).fill('Ana');
  await button(ana, pages.new.start.friend).tap();
  await sol.goto(await ana.getByRole('textbox', { name: pages.lobby.link }).inputValue());
  await sol.getByLabel(pages.new.name).fill('Sol');
  await button(sol, pages.join.button).tap();

  const text = welcomeText(FORMAT);
  const seen = new Set<string>();
  while (!(await atTheEnd(ana)) || !(await atTheEnd(sol))) {
    const moved = [await play(ana, text, seen), await play(sol, text, seen)];
    if (!moved.some(Boolean))
      await ana.waitForFunction(() => new Promise((on) => requestAnimationFrame(() => on(true))));
  }
  expect([...seen]).toEqual(expect.arrayContaining([now.ready, now.sound, now.tableOrAccept, now.signing]));

  for (const phone of [ana, sol]) {
    await expect(button(phone, debrief.reflect.toNumbers)).toBeInViewport({ ratio: 1 });
    await button(phone, debrief.reflect.toNumbers).tap();
    await expect(phone.getByRole('region', { name: result.total, exact: true })).toBeVisible();
    await expect.poll(() => misfits(phone)).toEqual([]);
    await phone.getByRole('link', { name: debrief.title, exact: true }).tap();
    for (const step of ['points', 'plane', 'trades', 'coach', 'history'] as const) {
      await phone.getByRole('link', { name: debrief.next.replace('{step}', debrief.steps[step]) }).tap();
      await expect(phone.getByRole('heading', { level: 1, name: debrief.steps[step] })).toBeVisible();
      await expect.poll(() => misfits(phone), { message: step }).toEqual([]);
    }
  }
});

function button(phone: Page, name: string) {
  return phone.getByRole('button', { name, exact: true });
}

/** Both homes have been seen to vote, and the result stands there. */
async function atTheEnd(phone: Page): Promise<boolean> {
  return button(phone, debrief.reflect.toNumbers).isVisible();
}

/** Does what the one sentence at the top asks; answers whether it asked anything. */
async function play(phone: Page, text: Package, seen: Set<string>): Promise<boolean> {
  const title = phone.getByRole('heading', { level: 1 });
  const said = (await title.textContent()) ?? '';
  const moves: readonly [string, () => Promise<void>][] = [
    [now.tableOrAccept, () => accept(phone)],
    [now.tableOrPass, () => tableToSign(phone, text)],
    [now.sound, () => button(phone, table.dinner.silent).tap()],
    [now.signing, () => button(phone, table.signing.confirm).tap()],
    [now.second, () => button(phone, table.second.finish).tap()],
    [now.over, () => button(phone, table.vote.toResult).tap()],
  ];
  if (await button(phone, pages.briefing.ready).isVisible()) {
    seen.add(now.ready);
    await button(phone, pages.briefing.ready).tap();
    await expect(button(phone, pages.briefing.ready)).toBeHidden();
    return true;
  }
  const [sentence, move] = moves.find(([start]) => said.includes(start)) ?? [];
  if (!sentence || !move) return false;
  seen.add(sentence);
  for (const away of [table.news.dismiss, table.hint]) {
    if (await button(phone, away).isVisible()) await button(phone, away).tap();
  }
  await expect.poll(() => misfits(phone), { message: sentence }).toEqual([]);
  await move();
  await expect(title).not.toHaveText(said);
  return true;
}

async function tableToSign(phone: Page, text: Package): Promise<void> {
  await phone.getByRole('tab', { name: table.tabs.issues }).tap();
  for (const [issue, option] of Object.entries(text)) {
    const name = issues[issue]?.options[option]?.short ?? terms.statusQuo.short;
    const ladder = phone.getByRole('group', { name: issues[issue]?.name ?? issue, exact: true });
    const radio = ladder.getByRole('radio', { name, exact: true });
    await ladder
      .locator('label')
      .filter({ has: phone.getByRole('radio', { name, exact: true }) })
      .tap();
    await expect(radio).toBeChecked();
  }
  await phone.getByRole('checkbox', { name: table.composer.sign }).tap();
  await button(phone, table.composer.review).tap();
  await button(phone, table.review.table).tap();
}

async function accept(phone: Page): Promise<void> {
  await phone.getByRole('tab', { name: table.tabs.offers }).tap();
  await button(phone, table.offers.accept).tap();
  await button(phone, table.accept.yes).tap();
}
