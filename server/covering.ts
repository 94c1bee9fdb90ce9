import { dutiesOf, seatsOf, type Teams } from '../shared/rules/team.ts';
import { type SeatId, SIDES, type Side } from '../shared/rules/vocabulary.ts';
import { chairsOf } from './chairs.ts';
import type { Log } from './log.ts';
import type { MatchService } from './match-service.ts';
import type { Presence } from './presence.ts';
import type { Store } from './store/store.ts';

/** Colleagues cover for whoever is away: in a delegation of several, absence is a fact of the match (TM-2). */
export type Covering = {
  /** Everybody is away when the server starts: their time begins now. */
  readonly watch: () => Promise<void>;
  /** Notes at once who of a side is away; tells who answers for it now. */
  readonly note: (match: string, side: Side) => Promise<SeatId | null>;
  readonly stop: () => void;
};

export type CoveringPorts = {
  readonly store: Pick<Store, 'withStatus' | 'seats'>;
  readonly service: MatchService;
  readonly presence: Presence;
  /** Milliseconds without a connection before colleagues cover. */
  readonly absence: number;
  readonly log: Log;
};

export function covering({ store, service, presence, absence, log }: CoveringPorts): Covering {
  const timers = new Map<string, NodeJS.Timeout>();
  let stopped = false;

  function isTeam(teams: Teams, side: Side): boolean {
    return seatsOf(teams, side).length > 1;
  }

  async function consider(match: string): Promise<void> {
    const teams = stopped ? null : await service.teams(match);
    if (!teams) return;
    const here = await hereAt(match);
    for (const side of SIDES.filter((one) => isTeam(teams, one)))
      for (const seat of seatsOf(teams, side)) {
        const away = teams.away.includes(seat);
        if (!here.includes(seat)) {
          if (!away) arm(match, seat);
        } else {
          disarm(match, seat);
          if (away) await tell(match, 'come-back', seat);
        }
      }
  }

  /** A bot that holds a chair is always here; a chair that nobody holds any more is empty, whoever still looks on. */
  async function hereAt(match: string): Promise<readonly SeatId[]> {
    const held = chairsOf(await store.seats(match));
    return held.flatMap(({ seat, bot }) => (bot !== null || presence.isHere(match, seat) ? seat : []));
  }

  function arm(match: string, seat: SeatId): void {
    const key = keyOf(match, seat);
    if (stopped || timers.has(key)) return;
    const timer = setTimeout(() => {
      timers.delete(key);
      report(match, stepOut(match, seat));
    }, absence);
    timers.set(key, timer);
  }

  function disarm(match: string, seat: SeatId): void {
    clearTimeout(timers.get(keyOf(match, seat)));
    timers.delete(keyOf(match, seat));
  }

  async function stepOut(match: string, seat: SeatId): Promise<void> {
    if ((await hereAt(match)).includes(seat)) return;
    await tell(match, 'step-out', seat);
    // Whoever came back while that was written found nothing to take back.
    if ((await hereAt(match)).includes(seat)) await tell(match, 'come-back', seat);
  }

  async function tell(match: string, type: 'step-out' | 'come-back', seat: SeatId): Promise<void> {
    const seq = await service.seq(match);
    const command = { seat: 'host', cmdId: `${type}-${seat}-${seq}`, wish: { type, seat } } as const;
    const done = await service.act(match, command);
    if (!done.ok) log.debug({ match, seat, type, code: done.refusal.code }, 'nothing to cover');
  }

  function report(match: string, work: Promise<void>): void {
    work.catch((error) => log.error({ error, match }, 'who is away was not noted'));
  }

  presence.follow((match) => report(match, consider(match)));
  service.followAll(({ match, standing, turnsPage }) => {
    // A delegation may just have got a member who is not here yet.
    if (turnsPage && standing.status === 'live') report(match, consider(match));
  });

  return {
    async watch() {
      for (const { id } of await store.withStatus('live')) await consider(id);
    },
    async note(match, side) {
      const teams = await service.teams(match);
      if (!teams) return null;
      const gone = seatsOf(teams, side).filter((seat) => !teams.away.includes(seat));
      if (isTeam(teams, side)) for (const seat of gone) await stepOut(match, seat);
      const now = (await service.teams(match)) ?? teams;
      return seatsOf(now, side).find((seat) => dutiesOf(now, seat).includes('head')) ?? null;
    },
    stop() {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

function keyOf(match: string, seat: SeatId): string {
  return `${match} ${seat}`;
}
