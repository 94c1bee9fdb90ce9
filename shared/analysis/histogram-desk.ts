import { type Block, type Bounds, boundsFrom } from './blocks.ts';

/** Memory for the tables of one histogram, used again and again: fresh megabytes cost more than what is written on them. */
export type Desk = {
  /** Zeros, so many of them. */
  readonly sheet: (size: number) => Float64Array;
  /** What the table that lay here held is not needed any more. */
  readonly clear: (at: Float64Array) => void;
};

/** Sheets are as large as the table of all these blocks will be. */
export function deskFor(blocks: readonly Block[]): Desk {
  const { low, high } = boundsFrom(blocks)[0] as Bounds;
  const spans = [0, 1].map((side) => (high[side] ?? 0) - (low[side] ?? 0) + 1);
  const size = (spans[0] ?? 1) * (spans[1] ?? 1);
  const free: ArrayBufferLike[] = [];
  return {
    sheet(wanted) {
      // Before its linkages are counted, a block may spread wider than after.
      if (wanted > size) return new Float64Array(wanted);
      const buffer = free.pop();
      return buffer
        ? new Float64Array(buffer, 0, wanted).fill(0)
        : new Float64Array(size).subarray(0, wanted);
    },
    clear({ buffer }) {
      if (buffer.byteLength === size * Float64Array.BYTES_PER_ELEMENT) free.push(buffer);
    },
  };
}
