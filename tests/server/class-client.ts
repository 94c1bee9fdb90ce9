import { Client } from '@colyseus/sdk';
import { onTestFinished } from 'vitest';
import type {
  Board,
  ClassMade,
  ClassTicket,
  Enrolled,
  NewClass,
  Notice,
  Place,
  Wall,
} from '../../shared/class-protocol.ts';
import type { ClassActed, ClassWish } from '../../shared/class-wishes.ts';
import { type Answer, ask } from './requests.ts';

const PATIENCE = 8_000;
type Reservation = Parameters<Client['consumeSeatReservation']>[0];

export const LESSON: NewClass = {
  scenario: 'us-cuba-2015',
  format: 'short-talks',
  clock: 'off',
  dropOut: 'wait',
  teamSize: 1,
  odd: 'bot',
  lang: 'en',
  talk: 'free',
  knock: false,
  coach: true,
  survey: false,
};

export async function newClass(url: string, wanted: Partial<NewClass> = {}): Promise<ClassMade> {
  const { status, body } = await ask<ClassMade>(`${url}/api/classes`, { ...LESSON, ...wanted });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

export async function enrol(url: string, code: string, name: string): Promise<Enrolled> {
  const { status, body } = await ask<Enrolled>(`${url}/api/classes/join`, { code, name });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

let commands = 0;

export function act(
  url: string,
  made: Pick<ClassMade, 'class' | 'teacherKey'>,
  wish: ClassWish,
): Promise<Answer<ClassActed>> {
  commands += 1;
  const { class: id, teacherKey: key } = made;
  return ask<ClassActed>(`${url}/api/classes/${id}/act`, { key, cmdId: `class-test-${commands}`, wish });
}

type Told = { readonly board: Board; readonly wall: Wall; readonly place: Place; readonly notice: Notice };

/** Somebody's connection to a class's room, with the last message of each kind. */
export type Onlooker = {
  readonly last: <T extends keyof Told>(type: T) => Told[T] | undefined;
  /** Resolves with the message once it holds. */
  readonly until: <T extends keyof Told>(type: T, holds: (said: Told[T]) => boolean) => Promise<Told[T]>;
  /** Everything that was said, as text. */
  readonly heard: () => string;
  readonly removed: () => boolean;
  readonly left: Promise<number>;
};

export async function look(url: string, of: string, key: string): Promise<Onlooker> {
  const ticket = await ask<ClassTicket>(`${url}/api/classes/${of}/door`, { key });
  if (ticket.status !== 200) throw new Error(JSON.stringify(ticket.body));
  const room = await new Client(url).consumeSeatReservation(ticket.body.reservation as Reservation);
  room.reconnection.enabled = false;
  room.onError(() => undefined);
  const last = new Map<string, unknown>();
  const all: string[] = [];
  const watchers = new Set<() => void>();
  room.onMessage('*', (type, message) => {
    last.set(String(type), message ?? true);
    all.push(JSON.stringify([type, message]));
    for (const watcher of watchers) watcher();
  });
  const left = new Promise<number>((resolve) => room.onLeave((code) => resolve(code)));
  onTestFinished(() => void room.connection.close());
  return {
    last: (type) => last.get(type) as never,
    until: (type, holds) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(
          () =>
            reject(new Error(`waited in vain for ${type}: ${holds}; last ${JSON.stringify(last.get(type))}`)),
          PATIENCE,
        );
        const check = (): void => {
          const said = last.get(type) as never;
          if (said === undefined || !holds(said)) return;
          watchers.delete(check);
          clearTimeout(late);
          resolve(said);
        };
        watchers.add(check);
        check();
      }),
    heard: () => all.join('\n'),
    removed: () => last.has('removed'),
    left,
  };
}
