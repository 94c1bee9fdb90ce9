import { type Block, type Bounds, boundsFrom } from './blocks.ts';

/** Memory for the tables of a histogram, used again and again: fresh megabytes cost more than what is written on them. */
export type Desk = {
  /** Zeros, so many of them. */
  readonly sheet: (size: number) => Float64Array;
  /** What the table that lay here held is not needed any more. */
  readonly clear: (at: Float64Array) => void;
};

/** Sheets that lie free, all of one size: a cloud is often drawn again, with one issue more settled. */
let kept: { readonly size: number; readonly free: ArrayBufferLike[] } = { size: 0, free: [] };

/** Sheets are as large as the table of all these blocks will be, or as those of the histogram before if they are larger. */
export function deskFor(blocks: readonly Block[]): Desk {
  const { low, high } = boundsFrom(blocks)[0] as Bounds;
  const spans = [0, 1].map((side) => (high[side] ?? 0) - (low[side] ?? 0) + 2);
  const wanted = (spans[0] ?? 1) * (spans[1] ?? 1);
  if (kept.size < wanted || kept.size > 2 * wanted) kept = { size: wanted, free: [] };
  const { size, free } = kept;
  return {
    sheet(cells) {
      // Before its linkages are counted, a block may spread wider than after.
      if (cells > size) return new Float64Array(cells);
      const buffer = free.pop();
      return buffer ? new Float64Array(buffer, 0, cells).fill(0) : new Float64Array(size).subarray(0, cells);
    },
    clear({ buffer }) {
      if (buffer.byteLength === size * Float64Array.BYTES_PER_ELEMENT) free.push(buffer);
    },
  };
}
