import { matchMaker } from '@colyseus/core';
import type { SeatId } from '../../shared/rules/vocabulary.ts';
import { mailbox } from '../mailbox.ts';

export const MATCH_ROOM = 'match';
const TRIES = 3;

/** Where a proven chair is let into its match's room; the room is made when there is none. */
export type Door = { readonly reserve: (match: string, seat: SeatId) => Promise<unknown> };

export function door(): Door {
  // One request at a time for each match, so that a match never gets two rooms.
  const { inTurn } = mailbox();

  async function reserve(match: string, seat: SeatId, tries = TRIES): Promise<unknown> {
    const room = (await matchMaker.findRoomsByIds([match])).get(match);
    try {
      const found = room ?? (await matchMaker.createRoom(MATCH_ROOM, { match }));
      return await matchMaker.reserveSeatFor(found, {}, { seat });
    } catch (error) {
      // The room may have gone between the finding and the asking: it is only a cache, so make another.
      if (tries <= 1) throw error;
      return reserve(match, seat, tries - 1);
    }
  }

  return { reserve: (match, seat) => inTurn(match, () => reserve(match, seat)) };
}
