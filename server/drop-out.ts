import type { DropOut } from '../shared/protocol.ts';
import type { MatchRecord } from '../shared/rules/record.ts';
import { isSeat, type SeatId, SIDES, type Side, sideOf } from '../shared/rules/vocabulary.ts';
import type { BotDriver } from './bot-driver.ts';
import { chairsOf } from './chairs.ts';
import type { Covering } from './covering.ts';
import type { Log } from './log.ts';
import type { MatchService } from './match-service.ts';
import type { Presence } from './presence.ts';
import type { Store } from './store/store.ts';

export type DropOuts = {
  /** Everybody is away when the server starts: their time begins now. */
  readonly watch: () => Promise<void>;
  readonly stop: () => void;
};

export type DropOutPorts = {
  readonly store: Store;
  readonly service: MatchService;
  readonly presence: Presence;
  readonly driver: Pick<BotDriver, 'takeOver' | 'handBack'>;
  /** Tells who answers for a side whose members are all away. */
  readonly covering: Pick<Covering, 'note'>;
  /** Who takes over. */
  readonly bot: string;
  /** Milliseconds without a connection before the clock stands still or a bot takes over. */
  readonly absence: number;
  /** The same before the match ends, which nothing undoes. */
  readonly desertion: number;
  readonly log: Log;
  readonly now: () => number;
};

/** Names the commands of this policy in the log, so that it lifts no pause but its own, after a restart too. */
const OWN = 'drop-out-';

/**
 * What a match's creator decided for the case that a side stays away: its player, or everybody in its delegation. A
 * chair that waits keeps its clock.
 */
export function dropOuts(ports: DropOutPorts): DropOuts {
  const { store, service, presence, driver, covering, bot, absence, desertion, log, now } = ports;
  const timers = new Map<string, NodeJS.Timeout>();
  /** Match -> chair -> when it was left. */
  const left = new Map<string, Map<SeatId, number>>();
  /** Match and chair that this policy gave to a bot: it takes back no other's. */
  const given = new Set<string>();
  let stopped = false;

  /** The sides that people hold, each with its people. */
  async function people(match: string): Promise<readonly Delegation[]> {
    const held = chairsOf(await store.seats(match))
      .filter((chair) => chair.bot === null)
      .map(({ seat }) => seat);
    return SIDES.flatMap((side) => {
      const seats = held.filter((seat) => sideOf(seat) === side);
      return seats.length > 0 ? [{ side, seats }] : [];
    });
  }

  function isHere(match: string, { seats }: Delegation): boolean {
    return seats.some((seat) => presence.isHere(match, seat));
  }

  async function consider(match: string): Promise<void> {
    if (stopped) return;
    const stored = await store.match(match);
    if (stored?.status !== 'live' || stored.dropOut === 'wait') return void left.delete(match);
    const policy = stored.dropOut;
    for (const delegation of await people(match)) {
      if (isHere(match, delegation)) welcome(match, delegation);
      else arm(match, delegation, policy);
    }
    if (policy === 'pause') await resume(match);
  }

  function arm(match: string, delegation: Delegation, policy: DropOut): void {
    const key = keyOf(match, delegation);
    if (stopped || timers.has(key)) return;
    const patience = policy === 'end' ? desertion : absence;
    const timer = setTimeout(() => {
      timers.delete(key);
      report(match, act(match, delegation, policy));
    }, patience);
    timers.set(key, timer);
  }

  function welcome(match: string, delegation: Delegation): void {
    clearTimeout(timers.get(keyOf(match, delegation)));
    timers.delete(keyOf(match, delegation));
    for (const seat of delegation.seats) takeBack(match, seat);
  }

  function takeBack(match: string, seat: SeatId): void {
    if (given.delete(`${match} ${seat}`)) driver.handBack(match, seat);
  }

  async function act(match: string, delegation: Delegation, policy: DropOut): Promise<void> {
    const { side, seats } = delegation;
    log.info({ match, side, policy }, 'a side stays away');
    const head = await covering.note(match, side);
    if (isHere(match, delegation)) return;
    if (policy === 'bot' && head !== null) {
      given.add(`${match} ${head}`);
      driver.takeOver(match, head, bot);
    }
    if (policy === 'end') {
      // Who paused knows that nobody is there: the talks do not end while they stand still.
      if (await standsStill(match)) arm(match, delegation, policy);
      else await wish(match, 'cancel');
    }
    if (policy === 'pause' && !isExcused(seats, match, await played(match))) {
      await wish(match, 'pause');
      // Whoever came back while the pause was written found nothing to lift.
      await resume(match);
    }
  }

  async function standsStill(match: string): Promise<boolean> {
    const last = (await service.records(match)).findLast(
      ({ wish: { type } }) => type === 'pause' || type === 'resume',
    );
    return last?.wish.type === 'pause';
  }

  async function resume(match: string): Promise<void> {
    const records = await played(match);
    const awaited = (side: Delegation) => !isHere(match, side) && !isExcused(side.seats, match, records);
    if ((await people(match)).some(awaited)) return;
    const last = records.findLast(({ wish: { type } }) => type === 'pause' || type === 'resume');
    if (last?.wish.type === 'pause' && last.cmdId.startsWith(OWN)) await wish(match, 'resume');
  }

  /** Nobody is waited for again whose absence did not keep the host from going on, until they have been here since. */
  function isExcused(seats: readonly SeatId[], match: string, records: readonly MatchRecord[]): boolean {
    const lifted = records.findLast(({ wish, cmdId }) => wish.type === 'resume' && !cmdId.startsWith(OWN));
    const seen = (seat: SeatId) =>
      left.get(match)?.get(seat) ?? records.findLast((record) => record.seat === seat)?.at ?? 0;
    return lifted !== undefined && seats.every((seat) => lifted.at >= seen(seat));
  }

  /** What other people did before a branch excuses nobody. */
  async function played(match: string): Promise<readonly MatchRecord[]> {
    const records = await service.records(match);
    return records.slice(1 + records.findLastIndex(({ wish: { type } }) => type === 'branch'));
  }

  async function wish(match: string, type: 'pause' | 'resume' | 'cancel'): Promise<void> {
    const seq = await service.seq(match);
    const done = await service.act(match, { seat: 'host', cmdId: `${OWN}${type}-${seq}`, wish: { type } });
    if (!done.ok) log.debug({ match, type, code: done.refusal.code }, 'nothing to do for who is away');
  }

  function report(match: string, work: Promise<void>): void {
    work.catch((error) => log.error({ error, match }, 'a drop-out was not dealt with'));
  }

  presence.follow((match, seat) => {
    // JN-5: nobody waits for a journalist.
    if (!isSeat(seat)) return;
    // A bot hands back before the player is told anything.
    if (presence.isHere(match, seat)) takeBack(match, seat);
    else left.set(match, (left.get(match) ?? new Map()).set(seat, now()));
    report(match, consider(match));
  });

  service.followAll(({ match, standing, turnsPage }) => {
    if (!turnsPage) return;
    if (standing.status === 'live') report(match, consider(match));
    else report(match, forget(match));
  });

  async function forget(match: string): Promise<void> {
    for (const delegation of await people(match)) welcome(match, delegation);
    left.delete(match);
  }

  return {
    async watch() {
      for (const { id } of await store.withStatus('live')) await consider(id);
    },
    stop() {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

type Delegation = { readonly side: Side; readonly seats: readonly SeatId[] };

function keyOf(match: string, { side }: Delegation): string {
  return `${match} ${side}`;
}
