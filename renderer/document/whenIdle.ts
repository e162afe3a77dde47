/** Work that nobody waits for, in slices between which the page draws and answers. */

/** What is left of an idle moment must hold a piece of work: a map is read, or drawn, in about so long. In milliseconds. */
const PIECE = 8;
/** The queue is not put off longer than this while the page is busy. In milliseconds. */
const PATIENCE = 16;

const queue: (() => void)[] = [];

/** Runs the piece of work when its turn comes, and gives back what it made. */
export function whenIdle<T>(work: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    queue.push(() => {
      try {
        resolve(work());
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    if (queue.length === 1) goOn();
  });
}

function goOn(): void {
  requestIdleCallback(
    (deadline) => {
      // A page that is never idle still gives each turn as long as one piece may take.
      const start = performance.now();
      do queue.shift()?.();
      while (queue.length > 0 && (deadline.timeRemaining() > PIECE || performance.now() - start < PIECE));
      if (queue.length > 0) goOn();
    },
    { timeout: PATIENCE },
  );
}
