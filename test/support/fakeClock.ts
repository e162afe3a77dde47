/** Time that passes when a test says so. */
import type { Clock } from '../../electron/services/clock';

export interface FakeClock extends Clock {
  /** Lets time pass, step by step, with everything that comes due. */
  advance(ms: number): Promise<void>;
}

export function createFakeClock(startAt = Date.UTC(2026, 0, 1)): FakeClock {
  let now = startAt;
  let waiting: readonly { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after: (delayMs, run) => {
      const entry = { at: now + delayMs, run };
      waiting = [...waiting, entry];
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    advance: async (ms) => {
      for (const end = now + ms; now < end; now = Math.min(end, now + 50)) {
        const due = waiting.filter(({ at }) => at <= now + 50);
        waiting = waiting.filter((entry) => !due.includes(entry));
        for (const { run } of due) run();
        // What they woke may do real file work before it waits again.
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
  };
}
