/** Words of a player inside a sentence (FSI, PDI): another direction of writing does not turn the sentence around. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
