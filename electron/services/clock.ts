/** Time as the services see it, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once after a while; returns the function that calls it off. */
  after(delayMs: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
};

export function sleep(clock: Clock, delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(delayMs, resolve);
  });
}

export function toTimestamp(ms: number): string {
  return new Date(ms).toISOString();
}

export const TIMED_OUT = Symbol('timed out');

/**
 * The promise's value, or TIMED_OUT when it takes too long.
 *
 * The work itself goes on: a file operation cannot be called off, only no longer waited for.
 */
export function withTimeout<T>(
  clock: Clock,
  delayMs: number,
  work: Promise<T>,
): Promise<T | typeof TIMED_OUT> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(delayMs, () => {
      resolve(TIMED_OUT);
    });
    work.then(resolve, reject).finally(cancel);
  });
}
