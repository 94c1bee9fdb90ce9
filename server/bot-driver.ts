import type { Bot } from '../shared/bots/bot.ts';
import type { Menu, View } from '../shared/rules/view-types.ts';
import { other, type SeatId, sideOf } from '../shared/rules/vocabulary.ts';
import { botCommand } from './bot-command.ts';
import { chairsOf } from './chairs.ts';
import type { Log } from './log.ts';
import type { MatchService } from './match-service.ts';
import type { Store } from './store/store.ts';

export type BotDriver = {
  /** Wakes the bots of the matches that were live when the server stopped. */
  readonly wake: () => Promise<void>;
  /** A bot plays a chair whose player is away, with what that chair sees, until it is handed back. */
  readonly takeOver: (match: string, seat: SeatId, bot: string) => void;
  /** At once: what the bot was thinking about is not done. */
  readonly handBack: (match: string, seat: SeatId) => void;
  /** The chair has another holder, a bot or a player: what a bot was thinking about there is not done. */
  readonly reseat: (match: string, seat: SeatId) => void;
  /** Whether a bot plays the chair for somebody who is away. */
  readonly standsIn: (match: string, seat: SeatId) => boolean;
  /** Hears of every chair that is taken over or handed back, until the returned function is called. */
  readonly follow: (listener: StandInListener) => () => void;
  readonly stop: () => void;
};

export type StandInListener = (match: string, seat: SeatId) => void;

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
  /** Match -> chair -> the bot that plays it for somebody who is away. */
  const substitutes = new Map<string, Map<SeatId, Bot>>();
  /** Live match -> chair -> the bot that holds it. */
  const residents = new Map<string, ReadonlyMap<SeatId, Bot>>();
  const listeners = new Set<StandInListener>();
  /** Chairs whose bot has read its briefing and lets the others read theirs. */
  const patient = new Set<string>();
  let stopped = false;

  /** A chair of a live match changes hands through `reseat` alone, so the store is asked once. */
  async function seated(match: string): Promise<ReadonlyMap<SeatId, Bot>> {
    const known = residents.get(match);
    if (known) return known;
    const found = new Map<SeatId, Bot>();
    for (const chair of chairsOf(await store.seats(match))) {
      const bot = chair.bot === null ? undefined : named(match, chair.bot);
      if (bot) found.set(chair.seat, bot);
    }
    residents.set(match, found);
    return found;
  }

  async function consider(match: string): Promise<void> {
    for (const [seat, bot] of await seated(match)) think(match, seat, bot);
    for (const [seat, bot] of substitutes.get(match) ?? []) substitute(match, seat, bot);
  }

  function named(match: string, id: string): Bot | undefined {
    if (!bots[id]) log.warn({ match, bot: id }, 'no such bot');
    return bots[id];
  }

  function standsIn(match: string, seat: SeatId): boolean {
    return substitutes.get(match)?.has(seat) === true;
  }

  function tell(match: string, seat: SeatId): void {
    for (const listener of listeners) listener(match, seat);
  }

  function substitute(match: string, seat: SeatId, bot: Bot): void {
    think(match, seat, bot, () => standsIn(match, seat));
  }

  function think(match: string, seat: SeatId, bot: Bot, holds = () => true): void {
    const key = `${match} ${seat}`;
    if (stopped || thinking.has(key)) return;
    const timer = setTimeout(
      () => {
        thinking.delete(key);
        act(match, seat, bot, holds).catch((error) => log.error({ error, match, seat }, 'a bot failed'));
      },
      patient.delete(key) ? 0 : pause(),
    );
    thinking.set(key, timer);
  }

  async function act(match: string, seat: SeatId, bot: Bot, holds: () => boolean): Promise<void> {
    const sight = await service.sight(match, seat);
    const last = sight?.frame;
    if (stopped || !holds() || !sight || !last || !mayMove(last.view.menu)) return;
    const { brief, past } = sight;
    const wish = bot.act({ brief, view: last.view, past }, match);
    if (!wish) return;
    if (wish.type === 'ready' && (await othersRead(match, seat, last.view))) {
      patient.add(`${match} ${seat}`);
      return;
    }
    const { round, phase, turn } = last.view;
    const command = { seat, cmdId: botCommand(last.seq), moment: { round, phase, turn }, wish };
    const done = await service.act(match, command);
    if (done.ok) return;
    const { code } = done.refusal;
    // Somebody else was quicker: what they did wakes the bot again.
    if (code === 'stale') log.debug({ match, seat }, 'a bot was overtaken');
    else log.error({ match, seat, wish: wish.type, code }, 'a bot was refused');
  }

  /**
   * Somebody who takes a bot's chair in the briefing has a briefing to read, so no bot is ready before the people on the
   * other side are.
   */
  async function othersRead(match: string, seat: SeatId, { waitsFor }: View): Promise<boolean> {
    const side = other(sideOf(seat));
    if (!waitsFor.includes(side)) return false;
    const chairs = chairsOf(await store.seats(match));
    return chairs.some(
      (chair) => sideOf(chair.seat) === side && chair.bot === null && !standsIn(match, chair.seat),
    );
  }

  function stopThinking(match: string, seat: SeatId): void {
    patient.delete(`${match} ${seat}`);
    clearTimeout(thinking.get(`${match} ${seat}`));
    thinking.delete(`${match} ${seat}`);
  }

  function handBack(match: string, seat: SeatId): void {
    const chairs = substitutes.get(match);
    if (!chairs?.delete(seat)) return;
    if (chairs.size === 0) substitutes.delete(match);
    stopThinking(match, seat);
    tell(match, seat);
  }

  service.followAll(({ match, standing }) => {
    if (standing.status === 'over') residents.delete(match);
    if (standing.status !== 'live' || standing.paused || stopped) return;
    consider(match).catch((error) => log.error({ error, match }, 'bots were not woken'));
  });

  return {
    async wake() {
      for (const { id } of await store.withStatus('live')) await consider(id);
    },
    takeOver(match, seat, id) {
      const bot = named(match, id);
      if (!bot || stopped) return;
      const chairs = substitutes.get(match) ?? new Map<SeatId, Bot>();
      substitutes.set(match, chairs.set(seat, bot));
      tell(match, seat);
      substitute(match, seat, bot);
    },
    handBack,
    reseat(match, seat) {
      handBack(match, seat);
      stopThinking(match, seat);
      residents.delete(match);
      if (stopped) return;
      consider(match).catch((error) => log.error({ error, match }, 'bots were not woken'));
    },
    standsIn,
    follow(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop() {
      stopped = true;
      for (const timer of thinking.values()) clearTimeout(timer);
    },
  };
}

/** A remark alone is no move: a bot that answered every remark would never be still. */
function mayMove({ say: _, rank: __, draft: ___, ...moves }: Menu): boolean {
  return Object.keys(moves).length > 0;
}
