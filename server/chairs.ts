import { isSeat, type SeatId } from '../shared/rules/vocabulary.ts';
import type { StoredSeat } from './store/store.ts';

export type StoredChair = StoredSeat & { readonly seat: SeatId };

/** The chairs at the table among the seats of a match: journalists have none. */
export function chairsOf(seats: readonly StoredSeat[]): readonly StoredChair[] {
  return seats.filter((one): one is StoredChair => isSeat(one.seat));
}
