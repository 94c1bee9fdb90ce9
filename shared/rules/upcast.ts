import type { Setup, Sheet } from './setup.ts';
import { type BySide, bySide } from './vocabulary.ts';

/** A setup as any log may hold it: before rules version 2 a sheet knew no linkage. */
export type WrittenSetup = Omit<Setup, 'sheets'> & {
  readonly sheets: BySide<Omit<Sheet, 'linkage'> & { readonly linkage?: Sheet['linkage'] }>;
};

/** Reads an older setup as today's. Applied on folding, never to what is stored: hashes cover what was written. */
export function upcastSetup(written: WrittenSetup): Setup {
  return {
    ...written,
    sheets: bySide((side) => ({ ...written.sheets[side], linkage: written.sheets[side].linkage ?? [] })),
  };
}
