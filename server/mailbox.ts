/** One thing at a time for each key, in the order asked; different keys do not wait for one another. */
export type Mailbox = {
  readonly inTurn: <T>(key: string, job: () => Promise<T>) => Promise<T>;
  readonly busy: (key: string) => boolean;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
};

export function mailbox(): Mailbox {
  const tails = new Map<string, Promise<void>>();

  return {
    inTurn(key, job) {
      const mine = (tails.get(key) ?? Promise.resolve()).then(job);
      const tail = mine.then(forget, forget);
      tails.set(key, tail);
      function forget(): void {
        if (tails.get(key) === tail) tails.delete(key);
      }
      return mine;
    },
    busy: (key) => tails.has(key),
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
