/**
 * The fewest items that must have been moved to come from one order to another: all but a longest run that kept its order
 * (longest increasing subsequence by patience sorting, O(n log n)). What is in one of the two only counts for nothing.
 */
export function outOfOrder(before: readonly string[], after: readonly string[]): readonly string[] {
  const places = new Map(before.map((item, index) => [item, index]));
  const common = after.filter((item) => places.has(item));
  const at = common.map((item) => places.get(item) ?? 0);
  /** By length of a run less one: the index in `common` of the smallest last place such a run can have. */
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  at.forEach((place, index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous.push(tails[low - 1]);
    tails[low] = index;
  });
  const kept = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) kept.add(index);
  return kept.size === common.length ? [] : common.filter((_, index) => !kept.has(index));
}
