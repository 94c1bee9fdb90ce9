import type { Setup, SetupRound, Sheet } from './setup.ts';
import { ARTS, type Art, type BySide, bySide } from './vocabulary.ts';

/** A setup as any log may hold it: before rules version 2 a sheet knew no linkage, before 3 a city was its own picture. */
export type WrittenSetup = Omit<Setup, 'sheets' | 'rounds'> & {
  readonly rounds: readonly (Omit<SetupRound, 'art'> & { readonly art?: Art })[];
  readonly sheets: BySide<Omit<Sheet, 'linkage'> & { readonly linkage?: Sheet['linkage'] }>;
};

/** Reads an older setup as today's. Applied on folding, never to what is stored: hashes cover what was written. */
export function upcastSetup(written: WrittenSetup): Setup {
  return {
    ...written,
    rounds: written.rounds.map((round) => ({
      ...round,
      art: round.art ?? ARTS.find((art) => art === round.city) ?? 'plain',
    })),
    sheets: bySide((side) => ({ ...written.sheets[side], linkage: written.sheets[side].linkage ?? [] })),
  };
}
