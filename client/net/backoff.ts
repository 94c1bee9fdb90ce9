/** Milliseconds to wait before the nth retry: 0.3 s doubling to 8 s, spread so that a class does not return as one. */
export function backoff(attempt: number, chance: number): number {
  const full = Math.min(8000, 300 * 2 ** attempt);
  return Math.round(full * (0.6 + 0.4 * chance));
}

/** Waits, but no longer than until the network or the page comes back. */
export function waitOrWake(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    function wake() {
      clearTimeout(timer);
      removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', seen);
      resolve();
    }
    function seen() {
      if (document.visibilityState === 'visible') wake();
    }
    const timer = setTimeout(wake, milliseconds);
    addEventListener('online', wake);
    document.addEventListener('visibilitychange', seen);
  });
}
