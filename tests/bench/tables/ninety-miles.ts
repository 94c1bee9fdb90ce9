import type { PlayerWish } from '../../../shared/rules/wish.ts';
import { seatTwo, takeSeat, type WireSeat } from '../../wire-seat.ts';
import { nextTurn } from './next-turn.ts';
import { bothSaw, type Table } from './table.ts';

const MATCH = { scenario: 'us-cuba-2015', format: 'full-talks', side: 'us', clock: 'off' } as const;
/** With its envelope about as long as the moves of the bare servers. */
const REMARK =
  'We could move on the flights if you could move on the mail. Let us look at both before the press asks.';

/**
 * Both players of one match, seated as a page seats them. Every third action is a turn, so that full talks last
 * longer than the bench; the rest are remarks.
 */
export async function openNinetyMilesTable(url: string, _number: number): Promise<Table> {
  const [host, guest] = await seatTwo(url, MATCH);
  let step = bothSaw();
  const seen = () => step.seen();
  const ends = [await takeSeat(url, host, seen), await takeSeat(url, guest, seen)] as const;
  let count = 0;

  async function act(): Promise<number> {
    count += 1;
    const { end, wish } = choose(ends, count);
    step = bothSaw();
    const begin = performance.now();
    await Promise.all([end.act(wish), step.promise]);
    return performance.now() - begin;
  }
  return { act, close: () => ends.forEach((end) => void end.leave()) };
}

function choose(ends: readonly [WireSeat, WireSeat], count: number): { end: WireSeat; wish: PlayerWish } {
  for (const end of count % 3 === 0 ? ends : []) {
    const wish = nextTurn(end.hello.brief, end.view());
    if (wish) return { end, wish };
  }
  // In turn, because one player does not get to say four things a second.
  return { end: ends[count % 3 === 1 ? 0 : 1], wish: { type: 'say', text: REMARK } };
}
