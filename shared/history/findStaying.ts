/** Which entries of a sequence stay in order, so that a diff names only those that came, went or moved. */

/** In place of an index: this entry does not stay. */
export const GONE = -1;

/** How many entries in a row may come or go before the thorough way is the quicker one. */
const LOOK_AHEAD = 32;

/** For each key before: its index after if it stays in order, else `GONE`. Indexes rise. */
export function findStaying(before: readonly string[], after: readonly string[]): readonly number[] {
  return stayInStep(before, after) ?? stayLongest(before, after);
}

/** Walks both sequences at once; gives up where they part for longer than it can see. Enough for what hands do. */
function stayInStep(before: readonly string[], after: readonly string[]): readonly number[] | undefined {
  const stays: number[] = [];
  let next = 0;
  while (stays.length < before.length) {
    const index = stays.length;
    if (before[index] === after[next]) {
      stays.push(next);
      next += 1;
      continue;
    }
    if (next >= after.length) {
      stays.push(GONE);
      continue;
    }
    const came = lookAhead(after, next, before[index]);
    if (came !== GONE) {
      next = came;
      continue;
    }
    const went = lookAhead(before, index, after[next]);
    if (went === GONE) return undefined;
    while (stays.length < went) stays.push(GONE);
  }
  return stays;
}

function lookAhead(keys: readonly string[], from: number, key: string | undefined): number {
  const end = Math.min(from + LOOK_AHEAD, keys.length);
  for (let index = from; index < end; index += 1) if (keys[index] === key) return index;
  return GONE;
}

/**
 * The longest increasing subsequence (patience sorting, O(n log n)): one moved record is one removal and one
 * addition, however far it went and whatever else happened.
 */
function stayLongest(before: readonly string[], after: readonly string[]): readonly number[] {
  const indexAfter = new Map<string, number>();
  after.forEach((key, index) => indexAfter.set(key, index));
  const targets = before.map((key) => indexAfter.get(key) ?? GONE);
  /** By length of a run less one: the index before of the smallest last element such a run can have. */
  const tails: number[] = [];
  const previous: number[] = [];
  targets.forEach((target, index) => {
    previous.push(GONE);
    if (target === GONE) return;
    const length = countSmaller(tails, targets, target);
    previous[index] = tails[length - 1] ?? GONE;
    tails[length] = index;
  });
  const stays = before.map(() => GONE);
  for (let index = tails.at(-1) ?? GONE; index !== GONE; index = previous[index] ?? GONE) {
    stays[index] = targets[index] ?? GONE;
  }
  return stays;
}

function countSmaller(tails: readonly number[], targets: readonly number[], target: number): number {
  let low = 0;
  let high = tails.length;
  // Mostly the sequence goes on rising: look at its end first.
  let middle = high - 1;
  while (low < high) {
    if ((targets[tails[middle] ?? 0] ?? GONE) < target) low = middle + 1;
    else high = middle;
    middle = (low + high) >> 1;
  }
  return low;
}
