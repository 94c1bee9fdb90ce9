/** `sessionStorage`: what outlives a reload of this tab and no more. A browser may forbid it: then nothing is remembered. */
export function readTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeTab(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Not remembered; the page goes on with what it has.
  }
}
