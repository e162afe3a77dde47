/**
 * One line per key: work for the same key runs one after the other, in the order it came.
 *
 * Keeps two saves of one file from interleaving. A piece of work that fails does not stop the next.
 */
export interface WorkQueue {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when all that was waiting is done. */
  settle(): Promise<void>;
}

export function createWorkQueue(): WorkQueue {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run: (key, work) => {
      const before = tails.get(key) ?? Promise.resolve();
      const result = before.then(work, work);
      const tail = result
        .catch(() => undefined)
        .then(() => {
          if (tails.get(key) === tail) tails.delete(key);
        });
      tails.set(key, tail);
      return result;
    },
    settle: async () => {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
