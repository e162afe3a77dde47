import type { Made } from '../../shared/commands/command';

/** Ids `new1`, `new2`, … and one time, so that running again repeats exactly. */
export function createMade(prefix = 'new'): Made {
  let count = 0;
  return { newId: () => `${prefix}${(count += 1)}`, now: '2026-02-03T04:05:06Z' };
}
