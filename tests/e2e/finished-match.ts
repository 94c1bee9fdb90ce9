import type { Seated } from '../../shared/protocol.ts';
import { defaultVisit } from '../../shared/rules/home-front.ts';
import type { Package } from '../../shared/rules/vocabulary.ts';
import type { PlayerWish } from '../../shared/rules/wish.ts';
import { post, seatTwo, takeSeat, type WireSeat } from '../wire-seat.ts';
import { welcomeText } from './texts.ts';

/** A match of short talks that two people played to a ratified text, without waiting for any page. */
export async function finishedMatch(
  url: string,
  before: (seat: WireSeat) => PlayerWish | undefined = () => undefined,
): Promise<readonly [Seated, Seated]> {
  const format = 'short-talks';
  const seated = await seatTwo(url, { scenario: 'us-cuba-2015', format, side: 'us', clock: 'off' });
  const seats = [await takeSeat(url, seated[0]), await takeSeat(url, seated[1])] as const;
  const text = welcomeText(format);
  await playOn(
    seats,
    (seat) => before(seat) ?? towards(text, seat),
    (seat) => seat.view().phase === 'over',
  );
  for (const seat of seats) seat.leave();
  return seated;
}

/** Both players let everybody find their match. */
export async function listMatch(url: string, seated: readonly Seated[]): Promise<void> {
  for (const { match, secret } of seated)
    await post(`${url}/api/matches/${match}/listing`, { secret, listed: true });
}

/** Both sides rank before the talks, in the board's order; one of them turns it round at the table. */
export function believing(seat: WireSeat): PlayerWish | undefined {
  const { menu, own, phase, rankings } = seat.view();
  const said = own && rankings[own.side];
  if (!menu.rank || !said) return undefined;
  const board = seat.hello.brief.issues.map(({ id }) => id);
  if (phase === 'briefing' && !said.early) return { type: 'rank', order: board };
  if (phase !== 'plenary' || own.side !== 'us' || said.late) return undefined;
  return { type: 'rank', order: board.toReversed() };
}

/** Lets both sides act, whoever can, until it is enough. */
export async function playOn(
  seats: readonly WireSeat[],
  wishOf: (seat: WireSeat) => PlayerWish | undefined,
  enough: (seat: WireSeat) => boolean,
): Promise<void> {
  for (;;) {
    let acted = false;
    for (const seat of seats) {
      if (enough(seat)) return;
      const wish = wishOf(seat);
      if (!wish) continue;
      acted = true;
      const { seq } = await seat.act(wish);
      await Promise.all(seats.map((one) => one.shown(seq)));
    }
    if (!acted) throw new Error('nobody can do anything');
  }
}

/** Trades the text in two packages, praises the progress, and signs what lies on the table. */
export function towards(text: Package, seat: WireSeat): PlayerWish | undefined {
  const { menu, text: initialled, standing, own } = seat.view();
  const home = seat.hello.brief.own?.home;
  const [first = '', second = ''] = Object.keys(text);
  if (menu.ready) return { type: 'ready' };
  if (menu.sound) return { type: 'sound', sounding: { moves: first, wants: second } };
  if (menu.answer) return { type: 'answer', answer: 'warm' };
  if (menu.accept) return { type: 'accept', package: menu.accept };
  if (menu.confirm && home) return { type: 'confirm', visit: defaultVisit(home) };
  if (menu.press) return { type: 'press', line: 'constructive' };
  if (menu.finish) return { type: 'finish' };
  if (menu.table && own && !standing[own.side]) {
    const done = Object.keys(initialled).length > 0;
    const rows = Object.entries(text).filter(([issue]) => (issue === first || issue === second) !== done);
    return { type: 'table', package: Object.fromEntries(rows), sign: done };
  }
  return menu.pass ? { type: 'pass' } : undefined;
}
