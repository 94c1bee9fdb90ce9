import type { Client, Room } from '@colyseus/sdk';
import type { Reply } from './http.ts';

const PATIENCE = 10_000;
const HEARTBEAT = 10_000;

/** What a room says, by the name of the message. A line is open once one of `greetings` was heard. */
export type Listener = {
  readonly greetings: readonly string[];
  readonly hear: { readonly [message: string]: (said: never) => void };
  readonly state?: (state: unknown) => void;
};

/** One connection to a room, from its greeting until it ends for whatever reason. */
export type Line = {
  readonly request: (type: string, payload: unknown) => Promise<unknown>;
  readonly ended: Promise<void>;
  readonly close: () => void;
};

/** A place that is held in a room until it is taken, as the server's door hands it out. */
type Ticket = { readonly reservation: unknown };

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

type Sdk = typeof import('@colyseus/sdk');
type Reservation = Parameters<Client['consumeSeatReservation']>[0];

async function enter({ reservation }: Ticket, sdk: Sdk): Promise<Room> {
  const entering = new sdk.Client(location.origin).consumeSeatReservation(reservation as Reservation);
  try {
    const room = await within(PATIENCE, entering);
    // The door is the one way back: it works after a crash, a restart and on another device alike.
    room.reconnection.enabled = false;
    return room as Room;
  } catch (problem) {
    entering.then((late) => late.leave(false)).catch(() => undefined);
    throw problem;
  }
}

/** A sleeping laptop keeps a dead socket that never closes: it is found by a question without an answer. */
function watchHeart(room: Room, dead: () => void): () => void {
  let asked: ReturnType<typeof setTimeout> | undefined;
  function beat() {
    if (asked !== undefined) return;
    asked = setTimeout(dead, PATIENCE / 2);
    room.ping(() => {
      clearTimeout(asked);
      asked = undefined;
    });
  }
  const timer = setInterval(beat, HEARTBEAT);
  addEventListener('online', beat);
  document.addEventListener('visibilitychange', beat);
  return () => {
    clearInterval(timer);
    clearTimeout(asked);
    removeEventListener('online', beat);
    document.removeEventListener('visibilitychange', beat);
  };
}

/** Through the door to the greeting. A refusal is the server's word; everything else is `unreachable`. */
export async function openLine(door: () => Promise<Reply<Ticket>>, to: Listener): Promise<Reply<Line>> {
  // The door and the code that goes through it are fetched side by side.
  const loading = import('@colyseus/sdk').catch(() => null);
  const ticket = await door();
  if (!ticket.ok) return ticket;
  try {
    const sdk = await loading;
    if (!sdk) return { ok: false, trouble: { code: 'unreachable' } };
    const room = await enter(ticket.value, sdk);
    let finish: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      finish = resolve;
    });
    if (to.state) room.onStateChange(to.state);
    room.onLeave(() => finish());
    room.onError(() => finish());
    const stopWatching = watchHeart(room, () => finish());
    ended.then(() => {
      stopWatching();
      room.leave(false).catch(() => undefined);
      room.removeAllListeners();
    });
    const greeted = new Promise<void>((resolve) => {
      for (const [message, hear] of Object.entries(to.hear)) {
        room.onMessage(message, (said: never) => {
          hear(said);
          if (to.greetings.includes(message)) resolve();
        });
      }
    });
    await within(
      PATIENCE,
      Promise.race([greeted, ended.then(() => Promise.reject(new Error('left')))]),
    ).catch((problem: unknown) => {
      finish();
      throw problem;
    });
    const request = (type: string, payload: unknown) => room.request(type, payload, { timeout: PATIENCE });
    return { ok: true, value: { request, ended, close: finish } };
  } catch {
    return { ok: false, trouble: { code: 'unreachable' } };
  }
}
