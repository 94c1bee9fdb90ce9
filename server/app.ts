import { join } from 'node:path';
import { LocalDriver, LocalPresence, matchMaker } from '@colyseus/core';
import { setLogger } from '@colyseus/core/Logger';
import type { RequestHandler } from 'express';
import type { Bot } from '../shared/bots/bot.ts';
import { BOTS, DEFAULT_BOT } from '../shared/bots/index.ts';
import { compileSetup } from '../shared/rules/compile.ts';
import type { Scenario } from '../shared/rules/scenario.ts';
import { SCENARIOS } from '../shared/scenarios/index.ts';
import { beginnings as beginningsOf } from './beginnings.ts';
import { botDriver } from './bot-driver.ts';
import { branches as branchesOf } from './branches.ts';
import { caucus as caucusOf } from './caucus.ts';
import { classDesk } from './classes/class-desk.ts';
import { clock } from './clock.ts';
import type { Config } from './config.ts';
import { covering } from './covering.ts';
import { dropOuts } from './drop-out.ts';
import { codeGuesses } from './http/code-guesses.ts';
import { listener } from './http/listener.ts';
import { builtPage } from './http/page.ts';
import { previews } from './http/previews.ts';
import { web } from './http/web.ts';
import { invitations as invitationsOf } from './invitations.ts';
import { library as libraryOf } from './library/library.ts';
import { type Log, openLog } from './log.ts';
import { matchService } from './match-service.ts';
import { readNameFilter } from './names/name-filter.ts';
import { presence as presenceOf } from './presence.ts';
import { retention } from './retention.ts';
import { ClassRoom } from './rooms/class-room.ts';
import { CLASS_ROOM, door, MATCH_ROOM } from './rooms/door.ts';
import { MatchRoom } from './rooms/match-room.ts';
import { HUMAN_PACE, type Pace } from './rooms/pace.ts';
import type { RoomPorts } from './rooms/ports.ts';
import { socketTransport } from './rooms/transport.ts';
import { seats as seatsOf } from './seats.ts';
import { openSqlite } from './store/sqlite.ts';
import { usher } from './usher.ts';

/** What tests and the development server put in place of the real thing. */
export type AppPorts = {
  readonly scenarios: { readonly [id: string]: Scenario };
  readonly compile: typeof compileSetup;
  readonly bots: { readonly [id: string]: Bot };
  /** Who sits down when the opponent is to be a bot. */
  readonly bot: string;
  readonly botPause: () => number;
  readonly pace: Pace;
  /** Milliseconds that every clock leaves at least after a restart. */
  readonly grace: number;
  /** Milliseconds without a connection before the clock stands still or a bot takes over, where that was agreed. */
  readonly absence: number;
  /** The same before the match ends. */
  readonly desertion: number;
  readonly page: RequestHandler;
  /** Where the built page lies, unless `page` serves another. */
  readonly dist: string;
  /** The page comes from the development server, which needs a laxer policy. */
  readonly development: boolean;
  readonly now: () => number;
};

export type App = {
  readonly log: Log;
  /** Resolves to the port that was opened. */
  readonly listen: () => Promise<number>;
  /** No new actions, everything under way written, every connection closed. */
  readonly close: () => Promise<void>;
};

/** A believable pause: nobody reads and answers a package in no time. */
const THINKING = { least: 1_200, most: 3_500 };

const DEFAULTS: Omit<AppPorts, 'page'> = {
  dist: join(import.meta.dirname, '../client/dist'),
  scenarios: SCENARIOS,
  compile: compileSetup,
  bots: BOTS,
  bot: DEFAULT_BOT,
  botPause: () => THINKING.least + Math.random() * (THINKING.most - THINKING.least),
  pace: HUMAN_PACE,
  grace: 20_000,
  absence: 30_000,
  desertion: 5 * 60_000,
  development: false,
  now: Date.now,
};

/** Milliseconds for rooms, and then for connections, to close by themselves. */
const PATIENCE = 800;

/** Wires everything together. One app at a time in a process: the matchmaker of Colyseus exists once. */
export function makeApp(config: Config, given: Partial<AppPorts> = {}): App {
  const { scenarios, compile, bots, bot, botPause, pace, dist } = { ...DEFAULTS, ...given };
  const { grace, absence, desertion, development, now } = { ...DEFAULTS, ...given };
  const log = openLog(config.logLevel);
  setLogger(log);
  const store = openSqlite(join(config.dataDir, 'ninety-miles.sqlite'));
  const service = matchService(store, { log, now });
  const presence = presenceOf(now);
  const tableCalls = usher();
  const beginnings = beginningsOf({ scenarios, compile, now });
  const allowsName = readNameFilter(config.dataDir);
  const seats = seatsOf({ store, service, presence, beginnings, allowsName, bot, now });
  const branches = branchesOf({ store, service, seats, scenarios, now });
  const library = libraryOf({ store, claim: seats.claim, scenarios, log });
  const clocks = clock({ store, service, grace, log, now });
  const driver = botDriver({ store, service, bots, pause: botPause, log });
  const cover = covering({ store, service, presence, absence, log });
  const away = dropOuts({
    store,
    service,
    presence,
    driver,
    covering: cover,
    bot,
    absence,
    desertion,
    log,
    now,
  });
  const desk = classDesk({
    ...{ store, service, seats, presence, beginnings, allowsName, driver, scenarios, bot, log, now },
    usher: tableCalls,
  });
  const sweeper = retention({
    ...{ store, presence, log, now },
    deleteClass: desk.classes.expire,
    days: config.retentionDays,
    classDays: config.classDays,
  });
  const { reserve, reserveClass } = door();
  const { publicUrl, trustProxy } = config;
  const https = publicUrl?.protocol === 'https:';
  const invitations = invitationsOf({ seats, classes: desk.classes });
  const guesses = codeGuesses(now);
  const keeping = { classDays: config.classDays, waitingDays: config.retentionDays };
  const page =
    given.page ?? builtPage(dist, previews({ store, invitations, library, guesses, publicUrl, log }));
  const { classes, talk, lessons } = desk;
  const classPorts = { classes, talk, lessons, reserveClass };
  const ports = {
    service,
    seats,
    branches,
    library,
    ...classPorts,
    invitations,
    guesses,
    keeping,
    reserve,
    now,
  };
  const http = listener(web({ ...ports, page, https, development, trustProxy, log }));
  const transport = socketTransport({ publicUrl, trustProxy: trustProxy > 0 });
  const roomPorts: RoomPorts = {
    service,
    seats,
    presence,
    standIns: driver,
    usher: tableCalls,
    talk: desk.talk,
    caucus: caucusOf({ store, service, talk: desk.talk, now }),
    pace,
    log,
    now,
  };

  service.followAll(({ match, seq, standing, turnsPage }) => {
    if (turnsPage) log.info({ match, seq, status: standing.status }, 'a match goes on to its next part');
  });

  async function listen(): Promise<number> {
    // No matchmaking route is mounted: rooms open through the seat's door alone.
    await matchMaker.setup(new LocalPresence(), new LocalDriver());
    matchMaker.defineRoomType(MATCH_ROOM, MatchRoom, { ports: () => roomPorts } as never);
    matchMaker.defineRoomType(CLASS_ROOM, ClassRoom, { ports: () => desk.room } as never);
    await matchMaker.accept();
    transport.attachToServer(http.server);
    const port = await http.listen(config.port, config.host);
    await sweeper.begin();
    await library.rebuild();
    await clocks.rearm();
    await desk.begin();
    await driver.wake();
    await cover.watch();
    await away.watch();
    return port;
  }

  async function close(): Promise<void> {
    clocks.stop();
    desk.stop();
    driver.stop();
    cover.stop();
    away.stop();
    sweeper.stop();
    await service.stop();
    // Rooms tell their clients 4001 (the server is stopping). A place still held at the door keeps its room from
    // closing for up to 15 seconds, and nobody needs to wait for that.
    await atMost(PATIENCE, matchMaker.gracefullyShutdown());
    transport.shutdown();
    await http.close(PATIENCE);
    await store.close();
  }

  return { log, listen, close };
}

function atMost(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds, undefined);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
