import { Protocol } from '@colyseus/core';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Seated, SeatTicket } from '../../shared/protocol.ts';
import { ask } from './requests.ts';

/** First bytes of the frames of Colyseus. */
export const FRAME = {
  joined: Protocol.JOIN_ROOM,
  data: Protocol.ROOM_DATA,
  bytes: Protocol.ROOM_DATA_BYTES,
  request: Protocol.ROOM_REQUEST,
};

type Reservation = { readonly processId: string; readonly roomId: string; readonly sessionId: string };

/** Where the socket of a seat is opened, with a fresh reservation. */
export async function socketAddress(url: string, { match, secret }: Seated): Promise<string> {
  const { body } = await ask<SeatTicket>(`${url}/api/matches/${match}/seat`, { secret });
  const { processId, roomId, sessionId } = body.reservation as Reservation;
  return `${url.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`;
}

export type RawSocket = { readonly send: (bytes: Uint8Array) => void; readonly closed: Promise<number> };

/** A seat's connection for whoever does not use the SDK: any bytes may be sent. */
export async function rawSocket(url: string, seated: Seated): Promise<RawSocket> {
  const socket = new WebSocket(await socketAddress(url, seated));
  onTestFinished(() => socket.terminate());
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('message', resolve));
  socket.send(Uint8Array.of(FRAME.joined));
  await new Promise((resolve) => socket.once('message', resolve));
  return { send: (bytes) => socket.send(bytes), closed };
}

/** Whether the server lets a page of this origin open the socket: 101, or the status that it answers. */
export function upgradeStatus(address: string, origin: string | undefined): Promise<number> {
  const socket = new WebSocket(address, origin === undefined ? {} : { origin });
  onTestFinished(() => socket.terminate());
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(101));
    socket.once('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    socket.once('error', reject);
  });
}
