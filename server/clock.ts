import type { Log } from './log.ts';
import type { MatchService } from './match-service.ts';
import type { Store } from './store/store.ts';

/** Longest delay that a timer can hold. */
const LONGEST = 2 ** 31 - 1;
const RETRY = 1_000;

export type Clock = {
  /** Arms the clocks of the matches that were live when the server stopped. */
  readonly rearm: () => Promise<void>;
  readonly stop: () => void;
};

export type ClockPorts = {
  readonly store: Store;
  readonly service: MatchService;
  /** Milliseconds that every clock leaves at least after a restart, so that nobody loses a turn to one. */
  readonly grace: number;
  readonly log: Log;
  readonly now: () => number;
};

/** One timer for every deadline of every match; what happens when one passes is the rules' affair. */
export function clock({ store, service, grace, log, now }: ClockPorts): Clock {
  const deadlines = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let armedFor = Number.POSITIVE_INFINITY;
  let stopped = false;

  function set(match: string, deadline: number | null): void {
    if (deadline === null) deadlines.delete(match);
    else deadlines.set(match, deadline);
    if (deadline !== null && deadline < armedFor) arm();
  }

  function arm(): void {
    clearTimeout(timer);
    armedFor = Math.min(...deadlines.values());
    if (stopped || armedFor === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(ring, Math.min(Math.max(0, armedFor - now()), LONGEST));
  }

  function ring(): void {
    armedFor = Number.POSITIVE_INFINITY;
    for (const [match, deadline] of deadlines) {
      if (deadline > now()) continue;
      deadlines.delete(match);
      void expire(match, deadline);
    }
    arm();
  }

  async function expire(match: string, deadline: number): Promise<void> {
    const cmdId = `expire-${deadline}`;
    const done = await service.act(match, { seat: 'clock', cmdId, wish: { type: 'expire' } });
    if (done.ok || deadlines.has(match)) return;
    log.debug({ match, code: done.refusal.code }, 'a clock was too late or too early');
    if (done.refusal.code === 'busy' || done.refusal.code === 'clock-not-out') set(match, now() + RETRY);
  }

  async function extend(match: string, seconds: number): Promise<void> {
    const wish = { type: 'extend', seconds } as const;
    const done = await service.act(match, { seat: 'host', cmdId: `restart-${now()}`, wish });
    if (!done.ok) log.warn({ match, code: done.refusal.code }, 'a clock was not extended');
  }

  service.followAll(({ match, standing }) => set(match, standing.deadline));

  return {
    async rearm() {
      const least = now() + grace;
      for (const { id, deadline } of await store.withStatus('live')) {
        if (deadline === null) continue;
        const missing = Math.ceil((least - Math.max(deadline, now())) / 1000);
        if (missing > 0) await extend(id, missing);
        else set(id, deadline);
      }
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
