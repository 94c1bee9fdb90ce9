/** Letters of the longest line when a name is broken once where that helps most: what a column needs for two lines. */
export function twoLineWidth(name: string): number {
  const breaks = [...name.matchAll(/[\s-]+/g)].map(({ index, 0: gap }) => ({
    first: index + gap.trimEnd().length,
    rest: name.length - index - gap.length,
  }));
  return Math.min(name.length, ...breaks.map(({ first, rest }) => Math.max(first, rest)));
}
