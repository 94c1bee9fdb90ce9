import type { NewMatch, Seated } from '../../shared/protocol.ts';
import type { PhaseName } from '../../shared/rules/vocabulary.ts';
import type { PlayerWish } from '../../shared/rules/wish.ts';
import { branch } from '../../shared/words/branch.ts';
import { classroom } from '../../shared/words/class.ts';
import type { Lang } from '../../shared/words/lang.ts';
import { press } from '../../shared/words/press.ts';
import { reading } from '../../shared/words/reading.ts';
import { table } from '../../shared/words/table.ts';
import { openMatch, seatTwo, takeSeat, type WireSeat } from '../wire-seat.ts';
import { finishedBranch } from './finished-branch.ts';
import { believing, finishedMatch, listMatch, playOn, towards } from './finished-match.ts';
import type { Page } from './journey.ts';
import {
  askingLesson,
  boardAddress,
  debriefAddress,
  endedLesson,
  lesson,
  reportedLesson,
  wallAddress,
} from './lesson.ts';
import { welcomeText } from './texts.ts';

/** A screen a person can be on: its name, and how to bring a fresh server there; answers with its address. */
export type Screen = {
  readonly name: string;
  readonly address: (server: string) => Promise<string>;
  /** What is pressed or filled in there before the screen is what its name says. */
  readonly reach?: (page: Page, lang: Lang) => Promise<void>;
  /** The size at which that is done, if a laptop does not show what is pressed. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** On a server that nobody else used. */
  readonly alone?: true;
};

/** Presses one button, named in the words of the moment. */
export function pressing(name: (lang: Lang) => string): NonNullable<Screen['reach']> {
  return (page, lang) => page.getByRole('button', { name: name(lang), exact: true }).click();
}

export const SHORT = {
  scenario: 'us-cuba-2015',
  format: 'short-talks',
  side: 'us',
  clock: 'standard',
} as const;
export const FULL = { ...SHORT, format: 'full-talks' } as const;
export const FIRST = { ...SHORT, scenario: 'first-steps', format: 'first-steps' } as const;

export const SCREENS: readonly Screen[] = [
  at('first page', '/'),
  at('new match', '/new?opponent=friend'),
  at('new match, own scenario', '/new?scenario=~file'),
  { name: 'join', address: async (server) => `/join/${(await openMatch(server, SHORT)).code}` },
  at('what is kept', '/privacy'),
  at('a wrong code', '/join/ZZZ-ZZZ'),
  at('open a replay', '/replay'),
  at('nothing here', '/nonsense'),
  ...classScreens(),
  { name: 'library', address: (server) => inTheLibrary(server, '') },
  {
    name: 'library, filtered, with the spread of each seat',
    address: (server) => inTheLibrary(server, '?scenario=us-cuba-2015&format=short-talks&ending=ratified'),
  },
  at('library, nothing found', '/library?ending=walked-out&side=cuba&result=half'),
  at('library, page past the end', '/library?page=7'),
  { name: 'lobby', address: async (server) => seatAddress(await openMatch(server, SHORT)) },
  { name: 'briefing', address: (server) => inPhase(server, FULL, 'briefing') },
  {
    name: 'briefing, the other side',
    address: (server) => inPhase(server, SHORT, 'briefing'),
    reach: pressing((lang) => reading[lang].briefing.chapter),
  },
  { name: 'dinner, soundings', address: (server) => inPhase(server, SHORT, 'dinner-soundings') },
  { name: 'dinner, answers', address: (server) => inPhase(server, SHORT, 'dinner-answers') },
  { name: 'plenary', address: plenary },
  { name: 'table menu', address: plenary, reach: pressing((lang) => table[lang].top.menu) },
  { name: 'reading the other side', address: plenary, reach: pressing((lang) => reading[lang].table.open) },
  { name: 'acceptance', address: plenary, reach: pressing((lang) => table[lang].offers.accept) },
  { name: 'press', address: (server) => inPhase(server, FIRST, 'press', onlyPassing) },
  { name: 'signing', address: (server) => inPhase(server, SHORT, 'signing') },
  {
    name: 'last call, packages',
    address: (server) => inPhase(server, FIRST, 'last-call-packages', onlyPassing),
  },
  { name: 'last call, marks', address: (server) => inPhase(server, FIRST, 'last-call-marks', onlyPassing) },
  { name: 'second signature', address: (server) => inPhase(server, SHORT, 'second-signature') },
  { name: 'result', address: async (server) => seatAddress((await finishedMatch(server))[0]) },
  ...debriefScreens(),
  ...paperScreens(),
  {
    name: 'debrief, with rankings',
    async address(server) {
      const [seated] = await finishedMatch(server, believing);
      return `/debrief/${seated.match}?step=points`;
    },
  },
  {
    name: 'embed',
    address: async (server) => `/embed/${(await finishedMatch(server))[0].match}?at=12&as=open`,
  },
  { name: 'replay', address: async (server) => `/replay/${(await finishedMatch(server))[0].match}?at=12` },
  {
    name: 'continue from a step',
    address: async (server) => `/replay/${(await finishedMatch(server))[0].match}?at=12`,
    reach: pressing((lang) => branch[lang].button),
  },
  { name: 'branch', address: async (server) => `/replay/${await finishedBranch(server)}?at=999` },
];

/** Full talks with a package of each side on the table and the floor with the one who looks. */
export async function plenary(server: string): Promise<string> {
  return inPhase(
    server,
    FULL,
    'plenary',
    (seat) => {
      const { menu, own, standing } = seat.view();
      if (!menu.table || !own) return trading(seat);
      if (standing[own.side]) return { type: 'pass' };
      const rows = Object.entries(shortText).slice(own.side === 'us' ? 2 : 0);
      return { type: 'table', package: Object.fromEntries(rows), sign: false };
    },
    3,
  );
}

/** The library with one match more in it. */
async function inTheLibrary(server: string, search: string): Promise<string> {
  await listMatch(server, await finishedMatch(server));
  return `/library${search}`;
}

/** The steps of the debrief, and an exercise of the coach. */
function debriefScreens(): readonly Screen[] {
  const steps = ['reflect', 'text', 'points', 'plane', 'trades', 'coach', 'history'].map(
    (step) => `step=${step}`,
  );
  return [...steps, 'step=coach&side=cuba&exercise=9'].map((search) => ({
    name: `debrief, ${search}`,
    async address(server) {
      const [seated] = await finishedMatch(server);
      return `/debrief/${seated.match}?${search}`;
    },
  }));
}

function paperScreens(): readonly Screen[] {
  return ['us', 'communique'].map((of) => ({
    name: `to print, ${of}`,
    address: async (server) => `/paper/${(await finishedMatch(server))[0].match}?of=${of}`,
  }));
}

/** A lesson while it gathers and while it plays, as its teacher, the projector and a student see it. */
function classScreens(): readonly Screen[] {
  return [
    at('run a class', '/class'),
    at('go on on another device', '/rejoin'),
    { name: 'join a class', address: async (server) => `/join/${(await lesson(server, false)).code}` },
    { name: 'class, gathering', address: async (server) => boardAddress(await lesson(server, false)) },
    { name: 'wall, gathering', address: async (server) => wallAddress(await lesson(server, false)) },
    { name: 'class', address: async (server) => boardAddress(await lesson(server, true)) },
    { name: 'wall', address: async (server) => wallAddress(await lesson(server, true)) },
    { name: 'class debrief', address: async (server) => debriefAddress(await endedLesson(server)) },
    {
      name: 'class, a table in the mirror',
      address: async (server) => boardAddress(await lesson(server, true), '?table=2&as=cuba'),
    },
    {
      name: 'class, what students ask',
      address: async (server) => boardAddress((await askingLesson(server)).made),
      async reach(page) {
        await page.locator('.swap-requests summary').click();
      },
    },
    {
      name: 'class, a student',
      address: async (server) => boardAddress((await askingLesson(server)).made),
      reach: (page) => page.locator('.student-chip').first().press('Enter'),
    },
    {
      name: 'table of a class, reporting a remark',
      address: async (server) => seatAddress((await askingLesson(server)).chair),
      reach: (page) => page.locator('.remarks li button').first().click(),
    },
    {
      name: 'journalist at the desk',
      address: async (server) => seatAddress((await reportedLesson(server, 'written')).press),
    },
    {
      name: 'table of a class, asked by the press',
      address: async (server) => seatAddress((await reportedLesson(server, 'written')).us),
      reach: pressing((lang) => press[lang].table.answer),
    },
    ...(['news', 'message', 'end'] as const).map(
      (act): Screen => ({
        name: `class, ${act}`,
        address: async (server) => boardAddress(await lesson(server, true)),
        reach: pressing((lang) => classroom[lang].acts[act]),
      }),
    ),
  ];
}

function at(name: string, address: string): Screen {
  return { name, address: async () => address };
}

const shortText = welcomeText(SHORT.format);
const firstText = welcomeText(FIRST.format);

export function trading(seat: WireSeat) {
  return towards(seat.hello.brief.format === FIRST.format ? firstText : shortText, seat);
}

/** Lets every turn go by, with one package to look at in the end. */
export function onlyPassing(seat: WireSeat) {
  const { menu } = seat.view();
  if (menu.pass) return { type: 'pass' } as const;
  if (menu.final) return { type: 'final', package: firstText } as const;
  return trading(seat);
}

type Match = Omit<NewMatch, 'opponent' | 'name'>;

/** Plays a match on until its `turn` in a phase, and answers with the address of the U.S. seat. */
export async function inPhase(...wanted: Parameters<typeof playedTo>): Promise<string> {
  return seatAddress((await playedTo(...wanted))[0]);
}

/** The same, for whoever needs both seats. */
export async function playedTo(
  server: string,
  match: Match,
  phase: PhaseName,
  wishOf: (seat: WireSeat) => PlayerWish | undefined = trading,
  turn = 0,
): Promise<readonly [Seated, Seated]> {
  const seated = await seatTwo(server, match);
  const seats = [await takeSeat(server, seated[0]), await takeSeat(server, seated[1])];
  await playOn(seats, wishOf, (seat) => seat.view().phase === phase && seat.view().turn >= turn);
  for (const seat of seats) seat.leave();
  return seated;
}

/** The link that opens a seat anywhere. */
export function seatAddress({
  match,
  seat,
  secret,
}: Pick<Seated, 'match' | 'secret'> & { readonly seat: string }): string {
  return `/m/${match}#${new URLSearchParams({ seat, key: secret })}`;
}
