import { ColyseusSDK, type SeatReservation } from '@colyseus/sdk';
import type { Ack, Act, Hello, Join, NewMatch, Seated, SeatTicket, Step } from '../shared/protocol.ts';
import type { View } from '../shared/rules/view-types.ts';
import type { PlayerWish, PressWish } from '../shared/rules/wish.ts';

/** A player without a page: the same door, the same messages. */
export type WireSeat = {
  readonly hello: Hello;
  readonly view: () => View;
  /** Answers what the seat sees now; resolves once it is durable. */
  readonly act: (wish: PlayerWish | PressWish) => Promise<Ack>;
  /** Resolves once the seat has been shown a record. */
  readonly shown: (seq: number) => Promise<void>;
  readonly leave: () => void;
};

let commands = 0;

export async function takeSeat(
  url: string,
  { match, secret }: Seated,
  onStep: () => void = () => undefined,
): Promise<WireSeat> {
  const { reservation } = await post<SeatTicket>(`${url}/api/matches/${match}/seat`, { secret });
  const room = await new ColyseusSDK(url).consumeSeatReservation(reservation as SeatReservation);
  room.onMessage('*', () => undefined);
  const hello = await new Promise<Hello>((resolve) => void room.onMessage('hello', resolve));
  let { seq } = hello;
  let view = hello.frame.view;
  const waiting = new Set<() => void>();
  room.onMessage('step', (step: Step) => {
    seq = step.seq;
    view = step.view ?? view;
    onStep();
    for (const look of waiting) look();
  });
  return {
    hello,
    view: () => view,
    act(wish) {
      commands += 1;
      const { round, phase, turn } = view;
      const moment = wish.type === 'say' ? {} : { moment: { round, phase, turn } };
      const act: Act = { cmdId: `wire-${process.pid}-${commands}`, ...moment, wish };
      return room.request('act', act);
    },
    shown: (wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (seq < wanted) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    leave: () => void room.leave(),
  };
}

type Wanted = Omit<NewMatch, 'opponent' | 'name'>;

/** A new match that waits for a friend. */
export function openMatch(url: string, wanted: Wanted): Promise<Seated> {
  const match: NewMatch = { ...wanted, opponent: 'friend', name: 'Ana' };
  return post<Seated>(`${url}/api/matches`, match);
}

/** A new match between two people, and both their seats. */
export async function seatTwo(url: string, wanted: Wanted): Promise<readonly [Seated, Seated]> {
  const host = await openMatch(url, wanted);
  const join: Join = { code: host.code ?? '', name: 'Leo' };
  return [host, await post<Seated>(`${url}/api/join`, join)];
}

export async function post<T>(url: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${text}`);
  return JSON.parse(text) as T;
}
