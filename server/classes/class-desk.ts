import type { Scenario } from '../../shared/rules/scenario.ts';
import type { Beginnings } from '../beginnings.ts';
import type { BotDriver } from '../bot-driver.ts';
import type { Log } from '../log.ts';
import { mailbox } from '../mailbox.ts';
import type { MatchService } from '../match-service.ts';
import type { NameFilter } from '../names/name-filter.ts';
import type { Presence } from '../presence.ts';
import type { ClassRoomPorts } from '../rooms/class-room.ts';
import type { Seats } from '../seats.ts';
import type { Store } from '../store/store.ts';
import type { Usher } from '../usher.ts';
import { atTables } from './at-tables.ts';
import { bells } from './bell.ts';
import { boards } from './board.ts';
import { boardChairs } from './board-chairs.ts';
import { classActs } from './class-acts.ts';
import { classData } from './class-data.ts';
import { classDebrief } from './class-debrief.ts';
import { classPresence } from './class-presence.ts';
import { type Classes, classes } from './classes.ts';
import { foyer } from './foyer.ts';
import { homeworkDesk } from './homework.ts';
import { type Lessons, lessons } from './lessons.ts';
import { tableRows } from './table-rows.ts';
import { classTables } from './tables.ts';
import { type ClassTalk, classTalk } from './talk.ts';

export type ClassDesk = {
  readonly classes: Classes;
  readonly lessons: Lessons;
  readonly room: ClassRoomPorts;
  readonly talk: ClassTalk;
  /** Arms the bells that were set when the server stopped. */
  readonly begin: () => Promise<void>;
  readonly stop: () => void;
};

export type ClassDeskPorts = {
  readonly store: Store;
  readonly service: MatchService;
  readonly seats: Seats;
  readonly presence: Presence;
  readonly beginnings: Beginnings;
  readonly allowsName: NameFilter;
  readonly driver: BotDriver;
  readonly usher: Usher;
  readonly scenarios: { readonly [id: string]: Scenario };
  readonly bot: string;
  readonly log: Log;
  readonly now: () => number;
};

/** Puts the parts of a class together, and tells its boards whenever one of its tables moves. */
export function classDesk(ports: ClassDeskPorts): ClassDesk {
  const { store, service, seats, presence, beginnings, driver, usher, scenarios, bot, log, now } = ports;
  const calls = foyer();
  const here = classPresence();
  const rows = tableRows(service);
  const tables = classTables({ store, service, beginnings, driver, usher, bot, now });
  const talk = classTalk({
    ...{ store, service, seats, rows, now },
    tellTable: usher.lesson,
    changed: calls.changed,
  });
  const bell = bells({ lastCall, log, now });
  const acts = classActs({
    ...{ store, service, tables, driver, usher, bot, now },
    bells: bell,
    announce: calls.notice,
    showOut: calls.showOut,
  });
  /** Match -> its class; `null`: of none. */
  const classOf = new Map<string, string | null>();

  async function lastCall(of: string): Promise<void> {
    const matches = (await store.tables(of)).map(({ match }) => match);
    const stamp = `bell-${now()}`;
    // A table that stands still is woken: the lesson ends for it as for the others.
    await atTables(service, matches, { type: 'resume' }, `${stamp}-resume`);
    const { done } = await atTables(service, matches, { type: 'last-call' }, stamp);
    await store.changeClass(of, { bellRung: true });
    log.info({ class: of, tables: done }, 'a bell rang');
    calls.changed(of);
  }

  async function dissolved(of: string): Promise<void> {
    bell.set({ id: of, bell: null, bellRung: false });
    calls.dissolved(of);
    for (const { match } of [...(await store.tables(of)), ...(await store.homework(of))]) {
      await service.act(match, { seat: 'host', cmdId: 'class deleted', wish: { type: 'cancel' } });
      for (const { seat } of await store.seats(match)) usher.reseat(match, seat);
      rows.forget(match);
      classOf.delete(match);
    }
  }

  function moved(match: string): void {
    if (calls.isIdle()) return;
    const known = classOf.get(match);
    if (known) calls.changed(known);
    if (known !== undefined) return;
    store.classOf(match).then(
      (of) => {
        classOf.set(match, of);
        if (of !== null) calls.changed(of);
      },
      (error) => log.error({ error, match }, 'a class was not told'),
    );
  }

  service.followAll(({ match, standing }) => {
    moved(match);
    // Nothing more will be told of it, so nothing need be remembered.
    if (standing.status === 'over' && classOf.get(match) === null) classOf.delete(match);
  });
  presence.follow(moved);
  driver.follow(moved);

  const changed = calls.changed;
  const homework = homeworkDesk({ store, service, beginnings, bot, now });
  const data = classData({ store, service, homework });
  const debrief = classDebrief({ store, service });
  const { inTurn } = mailbox();
  const desk = classes({
    ...{ store, service, seats, beginnings, tables, acts, data, debrief },
    ...{ allowsName: ports.allowsName, changed, dissolved, inTurn, now },
  });
  return {
    classes: desk,
    lessons: lessons({ store, service, homework, inside: desk.inside, inTurn, changed }),
    room: {
      store,
      boards: boards({
        store,
        rows,
        talk,
        homework,
        presence,
        classPresence: here,
        chairs: boardChairs({ store, service, presence, driver }),
        scenarios,
        now,
      }),
      foyer: calls,
      classPresence: here,
      log,
    },
    talk,
    async begin() {
      for (const of of await store.classesWithBell()) bell.set(of);
    },
    stop: bell.stop,
  };
}
