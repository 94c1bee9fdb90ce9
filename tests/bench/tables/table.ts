/** One table with both players connected. */
export type Table = {
  /** Acts once; resolves with the milliseconds until the player at both ends could see it. */
  readonly act: () => Promise<number>;
  readonly close: () => void;
};

export type OpenTable = (url: string, number: number) => Promise<Table>;

/** Resolves when both ends have seen it. */
export function bothSaw(): { readonly seen: () => void; readonly promise: Promise<void> } {
  let left = 2;
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  const seen = () => {
    left -= 1;
    if (left === 0) resolve();
  };
  return { seen, promise };
}
