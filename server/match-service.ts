import type { Ack } from '../shared/protocol.ts';
import { frameOf, framesOf, redactAll } from '../shared/rules/frames.ts';
import { decide, evolve, type Command as RulesCommand } from '../shared/rules/match.ts';
import { awaitedSeats } from '../shared/rules/menu.ts';
import type { MatchRecord } from '../shared/rules/record.ts';
import { ok, type Result, refuse } from '../shared/rules/result.ts';
import type { Teams } from '../shared/rules/team.ts';
import { briefFor } from '../shared/rules/view.ts';
import type { Brief, Frame } from '../shared/rules/view-types.ts';
import type { SeatId, Viewer } from '../shared/rules/vocabulary.ts';
import { followers } from './followers.ts';
import { commandKey, type LoadedMatch, loadMatch, nextRecord, remember } from './loaded-match.ts';
import type { Log } from './log.ts';
import { mailbox } from './mailbox.ts';
import { type Publication, publication, type Standing, standingOf } from './publication.ts';
import type { Store } from './store/store.ts';

/** `cmdId`: applied once for each seat, however often it is sent. */
export type Command = RulesCommand & { readonly cmdId: string };
export type Listener = (said: Publication) => void;
/** A match as one viewer may see it now, and what has happened, oldest first. */
export type Sight = {
  readonly standing: Standing;
  readonly brief: Brief;
  readonly frame: Frame;
  readonly past: readonly Omit<Frame, 'view'>[];
};
/** The whole match as one viewer may see it, step by step; never empty. */
export type Course = {
  readonly standing: Standing;
  readonly brief: Brief;
  readonly frames: readonly Frame[];
};

export type AwaitedTeams = Teams & { readonly awaited: readonly SeatId[] };

export type MatchService = {
  readonly act: (match: string, command: Command) => Promise<Result<Ack>>;
  /** `null` for an unknown match. */
  readonly sight: (match: string, viewer: Viewer) => Promise<Sight | null>;
  /** `null` for an unknown match. Folds the whole log: for looking back. */
  readonly course: (match: string, viewer: Viewer) => Promise<Course | null>;
  readonly records: (match: string) => Promise<readonly MatchRecord[]>;
  /** The number of its last record; 0 for an unknown match. */
  readonly seq: (match: string) => Promise<number>;
  /** Who belongs to its delegations, who of them is here, and whom it waits for; `null` for an unknown match. */
  readonly teams: (match: string) => Promise<AwaitedTeams | null>;
  /** Keeps the match in memory until the returned function is called. */
  readonly follow: (match: string, listener: Listener) => () => void;
  /** Hears of every record of every match. */
  readonly followAll: (listener: Listener) => void;
  /** Refuses everything from now on and resolves when what was under way is written and told. */
  readonly stop: () => Promise<void>;
};

/**
 * Decide, append, wait for the commit, evolve, publish: one command of a match at a time, and the same way for
 * players, bots, the host and the clock. Nothing is acknowledged or shown before it is durable.
 */
export function matchService(store: Store, { log, now }: { log: Log; now: () => number }): MatchService {
  const { inTurn, busy, idle } = mailbox();
  const loaded = new Map<string, LoadedMatch>();
  const followed = followers<Listener>();
  const everywhere: Listener[] = [];
  let stopped = false;

  async function load(id: string): Promise<LoadedMatch | null> {
    const known = loaded.get(id);
    if (known) return known;
    const records = await store.records(id);
    if (records.length === 0) return null;
    const match = loadMatch(id, records);
    loaded.set(id, match);
    return match;
  }

  async function withMatch<T>(id: string, use: (match: LoadedMatch | null) => Promise<T>): Promise<T> {
    try {
      return await inTurn(id, async () => use(await load(id)));
    } finally {
      evict(id);
    }
  }

  function evict(id: string): void {
    if (!followed.has(id) && !busy(id)) loaded.delete(id);
  }

  async function obey(match: LoadedMatch, command: Command): Promise<Result<Ack>> {
    const already = match.obeyed.get(commandKey(command));
    if (already !== undefined) return ok({ seq: already });
    const { last } = match;
    // A server clock that was set back never makes a log go back in time.
    const at = Math.max(now(), last.at);
    const decided = decide(match.state, command, at);
    if (!decided.ok) return decided;
    const { seat, cmdId, wish } = command;
    const record = nextRecord(last, { at, seat, cmdId, wish, events: decided.value });
    const before = match.state;
    const state = record.events.reduce(evolve, before);
    await write(match.id, record, standingOf(state));
    remember(match, record, state);
    publish(publication({ match: match.id, record, before, state }));
    return ok({ seq: record.seq });
  }

  async function write(match: string, record: MatchRecord, { status, deadline }: Standing): Promise<void> {
    const expectedSeq = record.seq - 1;
    try {
      await store.append({ match, expectedSeq, records: [record], status, deadline });
    } catch (why) {
      // What is written is unknown now: the next command reads the log again.
      loaded.delete(match);
      throw why;
    }
  }

  function publish(said: Publication): void {
    for (const listener of [...followed.at(said.match), ...everywhere]) {
      try {
        listener(said);
      } catch (error) {
        log.error({ error, match: said.match, seq: said.seq }, 'a listener failed');
      }
    }
  }

  return {
    async act(id, command) {
      if (stopped) return refuse('busy');
      try {
        return await withMatch(id, async (match) => (match ? obey(match, command) : refuse('unknown-match')));
      } catch (error) {
        log.error({ error, match: id, wish: command.wish.type }, 'an action failed');
        return refuse('busy');
      }
    },
    sight: (id, viewer) =>
      withMatch(id, async (match) => {
        if (!match) return null;
        const { state, last } = match;
        const past = (await store.records(id)).map((record) => {
          const { seq, at } = record;
          return { seq, at, events: redactAll(record, viewer) };
        });
        const frame = frameOf(state, last, viewer);
        return { standing: standingOf(state), brief: briefFor(state, viewer), frame, past };
      }),
    course: (id, viewer) =>
      withMatch(id, async (match) =>
        match ? { standing: standingOf(match.state), ...framesOf(await store.records(id), viewer) } : null,
      ),
    records: (id) => withMatch(id, async (match) => (match ? store.records(id) : [])),
    seq: (id) => withMatch(id, async (match) => match?.last.seq ?? 0),
    teams: (id) =>
      withMatch(id, async (match) => {
        if (!match) return null;
        const { seats, desks, away, appointed } = match.state;
        return { seats, desks, away, appointed, awaited: awaitedSeats(match.state) };
      }),
    follow: (id, listener) => followed.follow(id, listener, () => evict(id)),
    followAll: (listener) => void everywhere.push(listener),
    async stop() {
      stopped = true;
      await idle();
    },
  };
}
