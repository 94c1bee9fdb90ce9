import { KIT_PARTS } from '../../client/pages/kit/parts.ts';
import { classroom } from '../../shared/words/class.ts';
import { pages } from '../../shared/words/pages.ts';
import { expect } from './journey.ts';
import {
  act,
  boardAddress,
  debriefAddress,
  lesson,
  playedLesson,
  reportedLesson,
  wallAddress,
} from './lesson.ts';
import { pressing, type Screen, seatAddress } from './screens.ts';

/** The class and its kit behind their buttons: what is asked before something is done, and answers to mistakes. */
export const CLASS_SCREENS: readonly Screen[] = [
  {
    name: 'in a class, without a seat yet',
    address: async (server) => `/join/${(await lesson(server, false)).code}`,
    async reach(page, lang) {
      await page.getByLabel(pages[lang].new.name).fill('Maximiliano Fernández');
      await pressing(() => classroom[lang].join.button)(page, lang);
      await expect(page.getByRole('heading', { level: 1, name: classroom[lang].place.title })).toBeVisible();
    },
  },
  {
    name: 'go on on another device, a wrong code',
    address: async () => '/rejoin',
    async reach(page, lang) {
      const { label, button, unknown } = classroom[lang].rejoin;
      await page.getByLabel(label).fill('ZZZ-ZZZ-ZZZ');
      await pressing(() => button)(page, lang);
      await expect(page.getByText(unknown)).toBeVisible();
    },
  },
  {
    name: 'class, taking a student out',
    address: async (server) => boardAddress(await lesson(server, false)),
    reach: (page, lang) =>
      page
        .getByRole('button', { name: classroom[lang].board.remove.split('{')[0] ?? '' })
        .first()
        .click(),
  },
  {
    name: 'class, locked',
    address: async (server) => boardAddress(await lesson(server, false)),
    reach: pressing((lang) => classroom[lang].board.lock),
  },
  {
    name: 'class, its links',
    address: async (server) => boardAddress(await lesson(server, true)),
    reach: (page, lang) => page.getByText(classroom[lang].board.links, { exact: true }).click(),
  },
  {
    name: 'class, last call',
    address: async (server) => boardAddress(await lesson(server, true)),
    reach: pressing((lang) => classroom[lang].acts.lastCall),
  },
  {
    name: 'class, deleting it',
    address: async (server) => boardAddress(await lesson(server, true)),
    reach: pressing((lang) => classroom[lang].board.delete),
  },
  {
    name: 'class, paused, with the bell set',
    address: async (server) => boardAddress(await lesson(server, true)),
    async reach(page, lang) {
      await pressing(() => classroom[lang].acts.pause)(page, lang);
      await page
        .getByRole('button', { name: classroom[lang].bell.in.replace('{minutes, number}', '20') })
        .click();
      await expect(page.getByRole('button', { name: classroom[lang].bell.clear })).toBeVisible();
    },
  },
  {
    name: 'class whose talks are over',
    address: async (server) => boardAddress((await playedLesson(server)).made),
  },
  {
    name: 'wall whose talks are over',
    address: async (server) => wallAddress((await playedLesson(server)).made),
  },
  {
    name: 'class debrief, with results',
    address: async (server) => debriefAddress((await playedLesson(server)).made),
  },
  {
    name: 'journalist, before the talks',
    address: async (server) => seatAddress((await reportedLesson(server, 'briefing')).press),
  },
  {
    name: 'journalist, everything still to ask',
    address: async (server) => seatAddress((await reportedLesson(server, 'open')).press),
  },
  {
    name: 'journalist, set phrases only',
    address: async (server) => {
      const { made, press } = await reportedLesson(server, 'open');
      await act(server, made, { type: 'talk', talk: 'phrases' });
      return seatAddress(press);
    },
  },
  {
    name: 'journalist, the talks over',
    address: async (server) => {
      const { made, press } = await reportedLesson(server, 'written');
      await act(server, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
      return seatAddress(press);
    },
  },
  {
    name: 'class, one of whom reports',
    address: async (server) => boardAddress((await reportedLesson(server, 'written')).made),
  },
  {
    name: 'wall, with a headline of a journalist',
    address: async (server) => wallAddress((await reportedLesson(server, 'written')).made),
  },
  { name: 'class, without its key', address: withoutKey((id) => `/class/${id}`) },
  { name: 'wall, without its key', address: withoutKey((id) => `/wall/${id}`) },
  { name: 'class debrief, without its key', address: withoutKey((id) => `/class/${id}/debrief`) },
  { name: 'a student’s place, unknown here', address: withoutKey((id) => `/class/${id}/me`) },
  { name: 'kit', address: async () => '/kit' },
  ...KIT_PARTS.map((part): Screen => ({ name: `kit, ${part}`, address: async () => `/kit/${part}` })),
];

function withoutKey(address: (id: string) => string): Screen['address'] {
  return async (server) => address((await lesson(server, true)).class);
}
