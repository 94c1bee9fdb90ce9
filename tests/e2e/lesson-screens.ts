import { looksBack, WALL_STEPS, type WallStep } from '../../shared/class-course.ts';
import { classroom } from '../../shared/words/class.ts';
import { classOffers } from '../../shared/words/class-offers.ts';
import { expect } from './journey.ts';
import { act, boardAddress, boardOf, lesson, playedLesson, seatedLesson, wallAddress } from './lesson.ts';
import type { Screen } from './screens.ts';

/** A lesson from the homework before it to the sentence at its end, as its teacher, the projector and a student see it. */
export const LESSON_SCREENS: readonly Screen[] = [
  {
    name: 'homework before a lesson',
    address: async (server) => `/class/${(await lesson(server, false)).class}/before`,
  },
  {
    name: 'class, what the tables offer',
    address: async (server) => boardAddress((await seatedLesson(server)).made),
    reach: (page, lang) => page.getByText(classOffers[lang].title, { exact: true }).click(),
  },
  {
    name: 'class, through one seat’s eyes',
    address: async (server) => boardAddress((await seatedLesson(server)).made, '?table=1&seat=us-1'),
  },
  { name: 'class, frozen until next time', address: async (server) => boardAddress(await frozen(server)) },
  { name: 'wall, frozen until next time', address: async (server) => wallAddress(await frozen(server)) },
  ...WALL_STEPS.filter((step) => looksBack(step) || step === 'sentences').map(
    (step): Screen => ({ name: `wall, ${step}`, address: (server) => wallAt(server, step) }),
  ),
  {
    name: 'a student after the talks',
    async address(server) {
      const { students } = await playedLesson(server);
      return `/rejoin#${students[0]?.rejoin}`;
    },
    async reach(page, lang) {
      const code = new URL(page.url()).hash.slice(1);
      await page.getByLabel(classroom[lang].rejoin.label).fill(code);
      await page.getByRole('button', { name: classroom[lang].rejoin.button }).click();
      await expect(page.locator('.own-sentence')).toBeVisible();
    },
  },
];

async function frozen(server: string) {
  const made = await lesson(server, true);
  await act(server, made, { type: 'freeze', frozen: true });
  return made;
}

async function wallAt(server: string, step: WallStep): Promise<string> {
  const { made } = await playedLesson(server);
  const [first] = (await boardOf(server, made)).tables;
  if (step === 'moment' && first) await act(server, made, { type: 'moment', match: first.match, seq: 9 });
  else await act(server, made, { type: 'wall', step });
  return wallAddress(made);
}
