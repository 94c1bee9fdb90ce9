import type { Bot } from '../shared/bots/bot.ts';
import type { Menu } from '../shared/rules/view-types.ts';
import type { SeatId } from '../shared/rules/vocabulary.ts';
import type { Log } from './log.ts';
import type { MatchService } from './match-service.ts';
import type { Store } from './store/store.ts';

export type BotDriver = {
  /** Wakes the bots of the matches that were live when the server stopped. */
  readonly wake: () => Promise<void>;
  readonly stop: () => void;
};

export type BotDriverPorts = {
  readonly store: Store;
  readonly service: MatchService;
  readonly bots: { readonly [id: string]: Bot };
  /** Milliseconds to think before each move. */
  readonly pause: () => number;
  readonly log: Log;
};

/**
 * Bots hold chairs like anybody else: they are given what a player in that chair sees and wish through the same
 * service. Who sits where stands in the store, so they outlive a restart.
 */
export function botDriver({ store, service, bots, pause, log }: BotDriverPorts): BotDriver {
  const thinking = new Map<string, NodeJS.Timeout>();
  let stopped = false;

  async function consider(match: string): Promise<void> {
    for (const chair of await store.seats(match)) {
      const bot = chair.bot === null ? undefined : bots[chair.bot];
      if (bot) think(match, chair.seat, bot);
      else if (chair.bot !== null) log.warn({ match, bot: chair.bot }, 'no such bot');
    }
  }

  function think(match: string, seat: SeatId, bot: Bot): void {
    const key = `${match} ${seat}`;
    if (stopped || thinking.has(key)) return;
    const timer = setTimeout(() => {
      thinking.delete(key);
      act(match, seat, bot).catch((error) => log.error({ error, match, seat }, 'a bot failed'));
    }, pause());
    thinking.set(key, timer);
  }

  async function act(match: string, seat: SeatId, bot: Bot): Promise<void> {
    const sight = await service.sight(match, seat);
    const last = sight?.frames.at(-1);
    if (stopped || !sight || !last || !mayMove(last.view.menu)) return;
    const { brief, frames } = sight;
    const wish = bot.act({ brief, view: last.view, past: frames.map(({ view: _, ...step }) => step) }, match);
    if (!wish) return;
    const { round, phase, turn } = last.view;
    const command = { seat, cmdId: `bot-${last.seq}`, moment: { round, phase, turn }, wish };
    const done = await service.act(match, command);
    if (done.ok) return;
    const { code } = done.refusal;
    // Somebody else was quicker: what they did wakes the bot again.
    if (code === 'stale') log.debug({ match, seat }, 'a bot was overtaken');
    else log.error({ match, seat, wish: wish.type, code }, 'a bot was refused');
  }

  service.followAll(({ match, standing }) => {
    if (standing.status !== 'live' || standing.paused || stopped) return;
    consider(match).catch((error) => log.error({ error, match }, 'bots were not woken'));
  });

  return {
    async wake() {
      for (const { id } of await store.withStatus('live')) await consider(id);
    },
    stop() {
      stopped = true;
      for (const timer of thinking.values()) clearTimeout(timer);
    },
  };
}

/** A remark alone is no move: a bot that answered every remark would never be still. */
function mayMove({ say: _, ...moves }: Menu): boolean {
  return Object.keys(moves).length > 0;
}
