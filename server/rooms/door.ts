import { matchMaker } from '@colyseus/core';
import type { AnySeat } from '../../shared/rules/vocabulary.ts';
import { mailbox } from '../mailbox.ts';
import { type ClassAuth, roomIdOf } from './class-room.ts';

export const MATCH_ROOM = 'match';
export const CLASS_ROOM = 'class';
const TRIES = 3;

/** Where somebody proven is let into a room; the room is made when there is none. */
export type Door = {
  readonly reserve: (match: string, seat: AnySeat) => Promise<unknown>;
  readonly reserveClass: (of: string, auth: ClassAuth) => Promise<unknown>;
};

type Wanted = {
  readonly room: string;
  readonly id: string;
  readonly options: { readonly match: string } | { readonly of: string };
  readonly auth: { readonly seat: AnySeat } | ClassAuth;
};

export function door(): Door {
  // One request at a time for each room, so that a match never gets two.
  const { inTurn } = mailbox();

  async function reserve(wanted: Wanted, tries = TRIES): Promise<unknown> {
    const { room, id, options, auth } = wanted;
    const open = (await matchMaker.findRoomsByIds([id])).get(id);
    try {
      const found = open ?? (await matchMaker.createRoom(room, options));
      return await matchMaker.reserveSeatFor(found, {}, auth);
    } catch (error) {
      // The room may have gone between the finding and the asking: it is only a cache, so make another.
      if (tries <= 1) throw error;
      return reserve(wanted, tries - 1);
    }
  }

  return {
    reserve: (match, seat) =>
      inTurn(match, () => reserve({ room: MATCH_ROOM, id: match, options: { match }, auth: { seat } })),
    reserveClass(of, auth) {
      const id = roomIdOf(of);
      return inTurn(id, () => reserve({ room: CLASS_ROOM, id, options: { of }, auth }));
    },
  };
}
