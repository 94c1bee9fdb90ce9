import type { Menu } from '../../shared/rules/view-types.ts';
import { pages } from '../../shared/words/pages.ts';
import { reading } from '../../shared/words/reading.ts';
import { table } from '../../shared/words/table.ts';
import { post, seatTwo, takeSeat, type WireSeat } from '../wire-seat.ts';
import { playOn } from './finished-match.ts';
import { expect } from './journey.ts';
import { PHONE } from './screen-checks.ts';
import {
  FULL,
  inPhase,
  playedTo,
  plenary,
  pressing,
  type Screen,
  SHORT,
  seatAddress,
  trading,
} from './screens.ts';

/** The table behind its buttons: dialogs, tabs, the other side's turn, a pause, a lost connection. */
export const TABLE_SCREENS: readonly Screen[] = [
  { name: 'table, the other side’s turn', address: waiting },
  { name: 'table, paused', address: paused },
  {
    name: 'table, connection lost',
    address: plenary,
    async reach(page) {
      await page.context().setOffline(true);
      await expect(page.locator('.connection-banner')).toBeVisible();
    },
  },
  { name: 'passing', address: plenary, reach: pressing((lang) => table[lang].composer.pass) },
  {
    name: 'home front while drafting',
    address: plenary,
    reach: pressing((lang) => table[lang].composer.homeFront),
  },
  {
    name: 'review',
    address: plenary,
    async reach(page, lang) {
      await pressing(() => table[lang].offers.counter)(page, lang);
      await pressing(() => table[lang].composer.review)(page, lang);
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'reopening',
    address: whoMay(({ reopen = [] }) => reopen.length > 0),
    reach: pressing((lang) => table[lang].offers.reopen),
  },
  {
    name: 'walking out',
    address: whoMay(({ walkOut }) => walkOut === true),
    reach: pressing((lang) => table[lang].offers.walkOut),
  },
  {
    name: 'walking out, asked again',
    address: whoMay(({ walkOut }) => walkOut === true),
    async reach(page, lang) {
      await pressing(() => table[lang].offers.walkOut)(page, lang);
      await pressing(() => table[lang].walk.sure)(page, lang);
      await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'table, the log',
    address: plenary,
    reach: (page, lang) => page.getByRole('tab', { name: table[lang].tabs.log }).click(),
  },
  { name: 'table, numbers hidden', address: plenary, reach: (page) => page.keyboard.press('h') },
  {
    name: 'table menu, all open',
    address: plenary,
    async reach(page, lang) {
      await pressing(() => table[lang].top.menu)(page, lang);
      await page.getByText(table[lang].menu.briefing).click();
      await page.getByText(table[lang].menu.seat).click();
    },
  },
  {
    name: 'table menu of the host, who ends the talks',
    address: async () => '/new?opponent=bot&format=short-talks',
    async reach(page, lang) {
      await page.getByLabel(pages[lang].new.name).fill('Ana');
      await pressing(() => pages[lang].new.start.bot)(page, lang);
      await pressing(() => pages[lang].briefing.ready)(page, lang);
      await pressing(() => table[lang].top.menu)(page, lang);
      await pressing(() => table[lang].menu.end)(page, lang);
    },
  },
  {
    name: 'reading the other side, on paper that scrolls',
    address: (server) => inPhase(server, FULL, 'plenary'),
    reach: pressing((lang) => reading[lang].table.open),
  },
  ...phoneTabs(),
];

/** On a phone the table shows one part at a time. */
function phoneTabs(): readonly Screen[] {
  return (['offers', 'chat', 'log'] as const).map((tab) => ({
    name: `table on a phone, ${tab}`,
    address: plenary,
    viewport: PHONE,
    reach: (page, lang) => page.getByRole('tab', { name: table[lang].tabs[tab], exact: true }).click(),
  }));
}

/** Full talks in which the other side has the floor. */
async function waiting(server: string): Promise<string> {
  const seated = await playedTo(server, FULL, 'plenary');
  for (const one of seated) {
    const seat = await takeSeat(server, one);
    const mine = seat.view().menu.pass === true;
    if (mine) await seat.act({ type: 'pass' });
    seat.leave();
    if (mine) return seatAddress(one);
  }
  throw new Error('nobody has the floor');
}

/** Talks that their host holds up. */
async function paused(server: string): Promise<string> {
  const [host] = await playedTo(server, SHORT, 'plenary');
  const body = { key: host.hostKey, cmdId: 'pause', wish: { type: 'pause' } };
  await post(`${server}/api/matches/${host.match}/host`, body);
  return seatAddress(host);
}

/** Full talks of which one side, who gets its address, may do something now. */
function whoMay(doIt: (menu: Menu) => boolean): Screen['address'] {
  return async (server) => {
    const seated = await seatTwo(server, FULL);
    const seats = [await takeSeat(server, seated[0]), await takeSeat(server, seated[1])] as const;
    const may = (seat: WireSeat) => doIt(seat.view().menu);
    // Packages that are initialled, but never the whole text.
    const wishOf = (seat: WireSeat) => {
      const settled = Object.keys(seat.view().text).length > 0;
      return settled && seat.view().menu.pass ? ({ type: 'pass' } as const) : trading(seat);
    };
    await playOn(seats, wishOf, may);
    const holder = may(seats[0]) ? seated[0] : seated[1];
    for (const seat of seats) seat.leave();
    return seatAddress(holder);
  };
}
