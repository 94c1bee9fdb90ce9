import type { ClassMade, Enrolled } from '../../shared/class-protocol.ts';
import type { Menu } from '../../shared/rules/view-types.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { classroom } from '../../shared/words/class.ts';
import { classTalk } from '../../shared/words/class-talk.ts';
import { debrief } from '../../shared/words/debrief.ts';
import { pages } from '../../shared/words/pages.ts';
import { result } from '../../shared/words/result.ts';
import { table } from '../../shared/words/table.ts';
import { team } from '../../shared/words/team.ts';
import { terms } from '../../shared/words/terms.ts';
import { post, takeSeat, type WireSeat } from '../wire-seat.ts';
import { expect, type Page, test } from './journey.ts';
import { misfits } from './layout.ts';
import { act, boardOf, CLASS } from './lesson.ts';
import { playerOn } from './player.ts';
import { axeFindings, PHONE, WIDE } from './screen-checks.ts';
import { welcomeText } from './texts.ts';

const { en, es } = team;

/** Goes on with the own code, as on any other device. */
async function comeIn(page: Page, { rejoin }: Enrolled, lang: 'en' | 'es'): Promise<void> {
  const t = classroom[lang].rejoin;
  await page.goto(`/rejoin?lang=${lang}`);
  await page.getByLabel(t.label).fill(rejoin ?? '');
  await page.getByRole('button', { name: t.button }).click();
}

async function looksRight(page: Page): Promise<void> {
  await expect.poll(() => misfits(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
}

test('two speak for a side: a desk on a phone in Spanish drafts and confers, the head tables it, both sign', async ({
  visitor,
  server,
}) => {
  test.setTimeout(120_000);
  const url = server.url;
  const wanted = {
    ...CLASS,
    format: 'first-steps',
    scenario: 'first-steps',
    teamSize: 2,
    clock: 'off',
  } as const;
  const made = await post<ClassMade>(`${url}/api/classes`, wanted);
  const students: Enrolled[] = [];
  for (const name of ['Ana', 'Luz', 'Leo', 'Kim'])
    students.push(await post<Enrolled>(`${url}/api/classes/join`, { code: made.code, name }));
  await act(url, made, { type: 'begin' });
  const { tables } = await boardOf(url, made);
  const match = tables[0]?.match ?? '';
  const seatOf = (student: Enrolled) =>
    takeSeat(url, { match, secret: student.secret } as Parameters<typeof takeSeat>[1]);
  const cuba: readonly WireSeat[] = [
    await seatOf(students[2] as Enrolled),
    await seatOf(students[3] as Enrolled),
  ];
  const [speaker] = cuba as [WireSeat];

  const head = await visitor({ viewport: WIDE });
  const desk = await visitor({ viewport: PHONE, hasTouch: true, isMobile: true });
  await comeIn(head, students[0] as Enrolled, 'en');
  await comeIn(desk, students[1] as Enrolled, 'es');
  const phone = (name: string) => desk.getByRole('button', { name, exact: true });

  // Each reads what they answer for, and the desk is not told of plan B.
  await expect(head.getByRole('heading', { level: 2, name: en.title })).toBeVisible();
  await expect(desk.getByRole('heading', { level: 2, name: es.title })).toBeVisible();
  await expect(desk.getByText(es.headKnows)).toBeVisible();
  await expect(desk.getByRole('button', { name: pages.es.briefing.planB })).toHaveCount(0);
  await looksRight(desk);
  for (const seat of cuba) await seat.act({ type: 'ready' });
  await phone(pages.es.briefing.ready).tap();
  await expect(desk.getByText(es.ready)).toBeVisible();
  await playerOn(head).ready();
  await mayDo(speaker, 'pass');
  await speaker.act({ type: 'pass' });

  // The teacher changes the head for a while, and both are told what they may do now.
  const appoint = (seat: 'us-1' | 'us-2') =>
    act(url, made, { type: 'host', tables: [match], wish: { type: 'appoint-head', seat } });
  await expect(head.getByRole('button', { name: table.en.composer.pass, exact: true })).toBeVisible();
  await expect(phone(es.tray.put)).toBeVisible();
  await appoint('us-2');
  await expect(desk.getByText(es.headNow)).toBeVisible();
  await expect(head.getByText(/Luz.* heads the delegation now\./)).toContainText(en.headNoMore);
  await looksRight(desk);
  await looksRight(head);
  await phone(es.readAsHead).tap();
  await expect(desk.getByRole('dialog', { name: table.es.menu.title })).toBeVisible();
  await desk.keyboard.press('Escape');
  await phone(es.seen).tap();
  await appoint('us-1');
  await expect(head.getByText(en.headNow)).toBeHidden();
  await expect(desk.getByText(/Ana.* encabeza ahora la delegación\./)).toBeVisible();
  await phone(es.seen).tap();

  // The desk puts a draft into the tray and says why.
  const issues = scenarioWords('first-steps', 'es').issues;
  for (const [issue, option] of Object.entries(welcomeText('first-steps'))) {
    const ladder = desk.getByRole('group', { name: issues[issue]?.name ?? '', exact: true });
    await ladder
      .getByRole('radio', { name: issues[issue]?.options[option]?.short ?? '', exact: true })
      .check({ force: true });
  }
  await expect(phone(table.es.composer.review)).toBeHidden();
  await phone(es.tray.put).tap();
  await expect(desk.getByText(es.tray.mine, { exact: true })).toBeVisible();
  await desk.getByRole('textbox', { name: es.caucus.write }).fill('Primero los presos.');
  await phone(es.caucus.send).tap();
  await looksRight(desk);

  // The head reads it, takes it up and tables it to be signed.
  await expect(head.getByText('Primero los presos.')).toBeVisible();
  // What a colleague wrote may be reported, by keyboard as well; the dialog shows what it is about.
  await head.getByRole('button', { name: /^Report what .*Luz/ }).press('Enter');
  const dialog = head.getByRole('dialog');
  await expect(dialog.getByText('Primero los presos.')).toBeVisible();
  await looksRight(head);
  await dialog.getByRole('button', { name: classTalk.en.table.reportYes }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(head.getByText(/^Draft by .*Luz/)).toBeVisible();
  await looksRight(head);
  await head.getByRole('button', { name: en.tray.takeUp, exact: true }).click();
  await playerOn(head).tableToSign({});
  await mayDo(speaker, 'accept');
  await speaker.act({ type: 'accept', package: 'us#1' });

  // Each says whether they would sign; the majority does.
  await phone(table.es.signing.confirm).tap();
  await expect(desk.getByText(es.ballots.said)).toBeVisible();
  await expect(head.getByText(`Luz: ${en.ballots.wouldSign}`)).toBeVisible();
  await looksRight(head);
  await playerOn(head).confirm();
  for (const seat of cuba) {
    await mayDo(seat, 'confirm');
    await seat.act({ type: 'confirm', visit: visitOf(seat) });
  }
  await expect(
    head.getByRole('heading', { level: 2, name: terms.en.phases['second-signature'] }),
  ).toBeVisible();
  await expect(
    desk.getByRole('heading', { level: 2, name: terms.es.phases['second-signature'] }),
  ).toBeVisible();
  await expect(desk.getByText(es.onlyHeadImproves).first()).toBeVisible();
  await looksRight(desk);

  // At the end nothing is hidden any more among colleagues: the desk reads the whole score.
  await playerOn(head).finish();
  await mayDo(speaker, 'finish');
  await speaker.act({ type: 'finish' });
  await phone(debrief.es.reflect.toNumbers).tap();
  await expect(desk.getByRole('region', { name: result.es.total, exact: true })).toBeVisible();
  await expect(desk.getByText('Ana, Luz').first()).toBeVisible();
  await looksRight(desk);
  for (const seat of cuba) seat.leave();
});

/** The seat has been shown that it may. */
async function mayDo(seat: WireSeat, what: keyof Menu): Promise<void> {
  await expect.poll(() => Object.keys(seat.view().menu)).toContain(what);
}

function visitOf({ hello: { brief } }: WireSeat): string {
  return brief.own?.home.constituencies[0]?.id ?? '';
}
