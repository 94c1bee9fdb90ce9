function keyOf(match: string): string {
  return `news/${match}`;
}

/** The last round whose news this device has put away. */
export function readSeen(match: string): number {
  try {
    return Number(sessionStorage.getItem(keyOf(match)) ?? 0);
  } catch {
    return 0;
  }
}

export function writeSeen(match: string, round: number): void {
  try {
    sessionStorage.setItem(keyOf(match), String(round));
  } catch {
    // Forbidden by the browser: then a reload reads the news out again.
  }
}
