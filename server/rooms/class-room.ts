import { type Client, CloseCode, Room, type RoomException, type RoomMethodName } from '@colyseus/core';
import type { ClassRole, Notice } from '../../shared/class-protocol.ts';
import type { Boards } from '../classes/board.ts';
import type { ClassPresence } from '../classes/class-presence.ts';
import type { Foyer } from '../classes/foyer.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';

/** Who comes in, as the door has proven it. */
export type ClassAuth = { readonly role: ClassRole; readonly student: string | null };
type ClassClient = Client<{ auth: ClassAuth }>;

export type ClassRoomPorts = {
  readonly store: Pick<Store, 'class'>;
  readonly boards: Boards;
  readonly foyer: Foyer;
  readonly classPresence: ClassPresence;
  readonly log: Log;
};
type RoomOptions = { readonly of: string; readonly ports: () => ClassRoomPorts };

/** Many things happen at once in a class; nobody reads faster than this. Milliseconds. */
const PAUSE = 200;

/** Everybody who looks at one class: teachers, the wall, and students who wait. It keeps nothing of the class. */
export class ClassRoom extends Room<{ client: ClassClient }> {
  override autoDispose = true;
  override patchRate = null;
  override maxMessagesPerSecond = 5;
  #ports!: ClassRoomPorts;
  #of = '';
  #unfollow = (): void => {};
  #timer: NodeJS.Timeout | undefined;

  override onCreate({ of, ports }: RoomOptions): void {
    this.roomId = roomIdOf(of);
    this.#of = of;
    this.#ports = ports();
    this.#unfollow = this.#ports.foyer.follow(of, {
      changed: () => this.#tellSoon(),
      notice: (notice) => this.broadcast('notice', notice satisfies Notice),
      showOut: (student) => this.#showOut((auth) => auth.student === student),
      dissolved: () => this.#showOut(() => true),
    });
  }

  override async onJoin(client: ClassClient): Promise<void> {
    const { student } = authOf(client);
    if (student !== null) {
      this.#ports.classPresence.arrived(this.#of, student);
      this.#ports.foyer.changed(this.#of);
    }
    await this.#tell([client]);
  }

  override onLeave(client: ClassClient): void {
    const { student } = authOf(client);
    if (student === null) return;
    this.#ports.classPresence.left(this.#of, student);
    this.#ports.foyer.changed(this.#of);
  }

  override onDispose(): void {
    clearTimeout(this.#timer);
    this.#unfollow();
  }

  override onUncaughtException(error: RoomException, method: RoomMethodName): void {
    this.#ports.log.error({ error, class: this.#of, method }, 'a class room failed');
  }

  #tellSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#tell(this.clients).catch((error) =>
        this.#ports.log.error({ error, class: this.#of }, 'a class was not told'),
      );
    }, PAUSE);
  }

  /** Each role its own message, made once for all who have it. */
  async #tell(clients: readonly ClassClient[]): Promise<void> {
    const { store, boards } = this.#ports;
    const of = await store.class(this.#of);
    if (!of) return;
    const looking = new Set(clients.map((client) => authOf(client).role));
    const board = looking.has('teacher') ? await boards.board(of) : null;
    const wall = looking.has('wall') ? await boards.wall(of) : null;
    const present = new Set(clients.flatMap((client) => authOf(client).student ?? []));
    const places = present.size > 0 ? await boards.places(of, present) : null;
    for (const client of clients) {
      const { role, student } = authOf(client);
      if (role === 'teacher') client.send('board', board);
      if (role === 'wall') client.send('wall', wall);
      const place = student === null ? undefined : places?.get(student);
      if (place) client.send('place', place);
    }
  }

  #showOut(whom: (auth: ClassAuth) => boolean): void {
    for (const client of [...this.clients].filter((one) => whom(authOf(one)))) {
      client.send('removed');
      client.leave(CloseCode.CONSENTED);
    }
  }
}

/** A class's room beside its tables' rooms, whose ids are those of the matches. */
export function roomIdOf(of: string): string {
  return `class-${of}`;
}

function authOf({ auth }: ClassClient): ClassAuth {
  if (!auth) throw new Error('a client without a role');
  return auth;
}
