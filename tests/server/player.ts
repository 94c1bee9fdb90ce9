import { Client, type Room } from '@colyseus/sdk';
import { onTestFinished } from 'vitest';
import type { CaucusRemark } from '../../shared/caucus.ts';
import type { Ack, Hello, Seated, SeatTicket, Step } from '../../shared/protocol.ts';
import type { Refusal } from '../../shared/rules/result.ts';
import type { View } from '../../shared/rules/view-types.ts';
import type { PlayerWish, PressWish } from '../../shared/rules/wish.ts';
import type { Lesson } from '../../shared/talk.ts';
import { ask } from './requests.ts';

const PATIENCE = 8_000;
type Reservation = Parameters<Client['consumeSeatReservation']>[0];

/** A player's connection with everything it was told. */
export type Player = {
  readonly seated: Seated;
  readonly room: Room;
  readonly hellos: Hello[];
  readonly steps: Step[];
  /** What the class allows at the table, each time it was told. */
  readonly lessons: (Lesson | null)[];
  /** What the own delegation said to itself since. */
  readonly caucus: CaucusRemark[];
  /** Every byte that came over the socket, frame by frame. */
  readonly frames: Uint8Array[];
  readonly left: Promise<number>;
  readonly view: () => View;
  readonly seq: () => number;
  /** Resolves once it holds, looked at after every message. */
  readonly until: (holds: () => boolean) => Promise<void>;
  readonly request: (payload: unknown) => Promise<Ack>;
  /** A wish for the moment that the player sees, as the page sends it. */
  readonly act: (wish: PlayerWish | PressWish, cmdId?: string) => Promise<Ack | Refusal>;
  readonly leave: () => Promise<void>;
};

let commands = 0;

function nextCommand(): string {
  commands += 1;
  return `test-${commands}`;
}

/** Goes through the door with the seat's secret and waits for the first `hello`. */
export async function sit(url: string, seated: Seated): Promise<Player> {
  const ticket = await ask<SeatTicket>(`${url}/api/matches/${seated.match}/seat`, { secret: seated.secret });
  if (ticket.status !== 200) throw new Error(JSON.stringify(ticket.body));
  const frames: Uint8Array[] = [];
  const sdk = spying(new Client(url), frames);
  const room = await sdk.consumeSeatReservation(ticket.body.reservation as Reservation);
  room.reconnection.enabled = false;
  const hellos: Hello[] = [];
  const steps: Step[] = [];
  const lessons: (Lesson | null)[] = [];
  const caucus: CaucusRemark[] = [];
  const watchers = new Set<() => void>();
  const notice = (): void => {
    for (const watcher of watchers) watcher();
  };
  room.onMessage('hello', (hello: Hello) => {
    hellos.push(hello);
    lessons.push(hello.lesson);
    notice();
  });
  room.onMessage('step', (step: Step) => {
    steps.push(step);
    notice();
  });
  room.onMessage('lesson', (lesson: Lesson | null) => {
    lessons.push(lesson);
    notice();
  });
  room.onMessage('caucus', (remark: CaucusRemark) => {
    caucus.push(remark);
    notice();
  });
  room.onStateChange(notice);
  const left = new Promise<number>((resolve) => room.onLeave((code) => resolve(code)));
  room.onError(() => undefined);
  onTestFinished(() => void room.connection.close());

  function until(holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`waited in vain for ${holds}`)), PATIENCE);
      const look = (): void => {
        if (!holds()) return;
        watchers.delete(look);
        clearTimeout(late);
        resolve();
      };
      watchers.add(look);
      look();
    });
  }

  const told = () => [...hellos.map(({ frame }) => frame), ...steps].sort((a, b) => a.seq - b.seq);

  function view(): View {
    const seen = told().findLast((one) => one.view)?.view;
    if (!seen) throw new Error('nothing was told yet');
    return seen;
  }

  await until(() => hellos.length > 0);
  return {
    seated,
    room,
    hellos,
    steps,
    lessons,
    caucus,
    frames,
    left,
    view,
    seq: () => told().at(-1)?.seq ?? 0,
    until,
    request: (payload) => room.request('act', payload) as Promise<Ack>,
    async act(wish, cmdId = nextCommand()) {
      const { round, phase, turn } = view();
      try {
        return (await room.request('act', { cmdId, moment: { round, phase, turn }, wish })) as Ack;
      } catch (problem) {
        return (problem as { reason: Refusal }).reason;
      }
    },
    async leave() {
      await room.leave();
    },
  };
}

type Inside = {
  createRoom: (...args: unknown[]) => { onMessageCallback: (event: { data: ArrayBuffer }) => void };
};

/** Copies every frame before the SDK looks at it. */
function spying(sdk: Client, frames: Uint8Array[]): Client {
  const inside = sdk as unknown as Inside;
  const create = inside.createRoom.bind(sdk);
  inside.createRoom = (...args) => {
    const room = create(...args);
    const receive = room.onMessageCallback;
    room.onMessageCallback = function (event) {
      frames.push(new Uint8Array(event.data.slice(0)));
      receive.call(this, event);
    };
    return room;
  };
  return sdk;
}
