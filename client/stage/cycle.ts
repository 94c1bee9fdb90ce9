/** The item at `index`, starting over after the last one. */
export function cycle<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('stage: nothing to choose from');
  return item;
}
