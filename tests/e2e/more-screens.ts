import type { Seated } from '../../shared/protocol.ts';
import { defaultVisit } from '../../shared/rules/home-front.ts';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { coach } from '../../shared/words/coach.ts';
import { debrief } from '../../shared/words/debrief.ts';
import { embed } from '../../shared/words/embed.ts';
import type { Lang } from '../../shared/words/lang.ts';
import { pages } from '../../shared/words/pages.ts';
import { replay } from '../../shared/words/replay.ts';
import { result } from '../../shared/words/result.ts';
import { table } from '../../shared/words/table.ts';
import { ownScenario } from '../own-scenario.ts';
import { openMatch, takeSeat } from '../wire-seat.ts';
import { finishedMatch, listMatch, towards } from './finished-match.ts';
import { expect, type Page } from './journey.ts';
import {
  FIRST,
  inPhase,
  onlyPassing,
  playedTo,
  plenary,
  pressing,
  type Screen,
  SHORT,
  seatAddress,
} from './screens.ts';
import { hatedText } from './texts.ts';

type Reach = NonNullable<Screen['reach']>;

/** What only the whole matrix looks at: other chairs, later moments, answers to mistakes. */
export const MORE_SCREENS: readonly Screen[] = [
  { name: 'new match, no name', address: at('/new?opponent=friend'), reach: pressing(start) },
  { name: 'new match against the bot', address: at('/new?opponent=bot') },
  {
    name: 'own scenario, ready to play',
    address: at('/new?scenario=~file'),
    reach: dropping(ownScenario()),
  },
  {
    name: 'own scenario, a list of problems',
    address: at('/new?scenario=~file'),
    reach: dropping({ ...ownScenario(), formats: undefined, colour: 'red', issues: [{ id: 'A B' }] }),
  },
  {
    name: 'a file that is no match',
    address: at('/replay'),
    async reach(page, lang) {
      await page.getByLabel(replay[lang].fileButton).setInputFiles(jsonFile({ no: 'match' }));
      await expect(page.getByText(replay[lang].broken)).toBeVisible();
    },
  },
  { name: 'library, empty', address: at('/library'), alone: true },
  { name: 'library, two pages', address: filledLibrary, alone: true },
  {
    name: 'lobby, cancelling',
    address: at('/new?opponent=friend'),
    async reach(page, lang) {
      await page.getByLabel(pages[lang].new.name).fill('Ana');
      await pressing(start)(page, lang);
      await pressing(() => pages[lang].lobby.cancel)(page, lang);
    },
  },
  {
    name: 'first page, with a match to go on with',
    address: plenary,
    async reach(page, lang) {
      await page.goto(`/?lang=${lang}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    },
  },
  { name: 'a match of other people', address: async (server) => `/m/${(await ended(server)).match}` },
  ...(['priorities', 'redLines', 'planB', 'home', 'turns'] as const).map((chapter) => ({
    name: `briefing, ${chapter}`,
    address: (server: string) => inPhase(server, SHORT, 'briefing'),
    reach: ((page, lang) =>
      page
        .getByRole('navigation', { name: pages[lang].briefing.steps })
        .getByText(pages[lang].briefing[chapter])
        .first()
        .click()) satisfies Reach,
  })),
  {
    name: 'press, chosen',
    address: (server) => inPhase(server, FIRST, 'press', onlyPassing),
    async reach(page, lang) {
      await page.getByRole('radio').first().check({ force: true });
      await pressing(() => table[lang].press.choose)(page, lang);
      await expect(page.getByRole('button', { name: table[lang].press.choose })).toHaveCount(0);
    },
  },
  {
    name: 'signing, declining',
    address: (server) => inPhase(server, SHORT, 'signing'),
    reach: pressing((lang) => table[lang].signing.decline),
  },
  {
    name: 'signing, asked again',
    address: refusedNext,
    reach: pressing((lang) => table[lang].signing.confirm),
  },
  { name: 'ratification', address: refusedNext, reach: refusedHere },
  {
    name: 'result, a home refused',
    address: refusedNext,
    async reach(page, lang) {
      await refusedHere(page, lang);
      await pressing(() => table[lang].vote.toResult)(page, lang);
      await showNumbers(page, lang);
    },
  },
  {
    name: 'result, shown',
    address: async (server) => seatAddress(await ended(server)),
    reach: showNumbers,
  },
  ...(['us', 'cuba', 'public', 'open'] as const).flatMap((as) => [
    { name: `replay, as ${as}`, address: of((match) => `/replay/${match}?at=12&as=${as}`) },
    { name: `replay, the end as ${as}`, address: of((match) => `/replay/${match}?at=999&as=${as}`) },
  ]),
  {
    name: 'replay, code to embed',
    address: of((match) => `/replay/${match}?at=12`),
    reach: (page, lang) => page.getByText(embed[lang].code).click(),
  },
  { name: 'replay of talks that go on', address: async (server) => `/replay/${await going(server)}` },
  { name: 'debrief of a file', address: at('/debrief') },
  { name: 'to print, of talks that go on', address: async (server) => `/paper/${await going(server)}` },
  { name: 'debrief of talks that go on', address: async (server) => `/debrief/${await going(server)}` },
  { name: 'embed, public', address: of((match) => `/embed/${match}?as=public`) },
  { name: 'to print, cuba', address: of((match) => `/paper/${match}?of=cuba`) },
  {
    name: 'debrief, plane with its table open',
    address: of((match) => `/debrief/${match}?step=plane`),
    async reach(page, lang) {
      await page.getByText(debrief[lang].plane.table).click();
      await page.getByRole('img', { name: debrief[lang].plane.names.deal }).focus();
    },
  },
  {
    name: 'debrief, exercise judged',
    address: of((match) => `/debrief/${match}?step=coach&side=cuba`),
    async reach(page, lang) {
      const { tryAnother, exercise } = coach[lang];
      await page.getByRole('link', { name: tryAnother }).first().click();
      await page.getByRole('combobox').first().selectOption({ index: 1 });
      await pressing(() => exercise.judge)(page, lang);
      await expect(page.locator('.judgement')).not.toHaveText(/^$|…$/);
    },
  },
];

function at(address: string): Screen['address'] {
  return async () => address;
}

/** An address that names a finished match. */
function of(address: (match: string) => string): Screen['address'] {
  return async (server) => address((await ended(server)).match);
}

async function ended(server: string): Promise<Seated> {
  return (await finishedMatch(server))[0];
}

async function going(server: string): Promise<string> {
  return (await openMatch(server, SHORT)).match;
}

function start(lang: Lang): string {
  return pages[lang].new.start.friend;
}

function jsonFile(content: unknown) {
  const buffer = Buffer.from(JSON.stringify(content));
  return { name: 'file.json', mimeType: 'application/json', buffer };
}

function dropping(content: unknown): Reach {
  return async (page) => {
    await page.locator('.drop-zone input[type=file]').setInputFiles(jsonFile(content));
    await expect(page.locator('.own-problems, .own-scenario h2, .own-scenario h3').first()).toBeVisible();
  };
}

const A_PAGE = 20;

async function filledLibrary(server: string): Promise<string> {
  for (let n = 0; n <= A_PAGE; n += 1) await listMatch(server, await finishedMatch(server));
  return '/library?scenario=us-cuba-2015&format=short-talks';
}

async function showNumbers(page: Page, lang: Lang): Promise<void> {
  await pressing(() => debrief[lang].reflect.toNumbers)(page, lang);
  await expect(page.getByRole('region', { name: result[lang].total, exact: true })).toBeVisible();
}

/** A text that the other side has signed and that one’s own home will refuse. */
async function refusedNext(server: string): Promise<string> {
  const text = hatedText('short-talks', 'us');
  const seated = await playedTo(server, { ...SHORT, clock: 'off' }, 'signing', (seat) => {
    const { menu, own, standing } = seat.view();
    if (menu.table && own && !standing[own.side]) return { type: 'table', package: text, sign: true };
    return towards(text, seat);
  });
  const cuba = await takeSeat(server, seated[SIDES.indexOf('cuba')] ?? seated[1]);
  const home = cuba.hello.brief.own?.home;
  if (home) await cuba.act({ type: 'confirm', visit: defaultVisit(home) });
  cuba.leave();
  return seatAddress(seated[0]);
}

async function refusedHere(page: Page, lang: Lang): Promise<void> {
  const { signing, vote } = table[lang];
  await pressing(() => signing.confirm)(page, lang);
  await page.getByRole('dialog').getByRole('button', { name: signing.confirmYes }).click();
  await expect(page.getByRole('region', { name: vote.title })).toBeVisible();
}
