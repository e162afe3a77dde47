import type { EntriesDiff } from './diff';

/** The diff that leads back. */
export function invertDiff(diff: EntriesDiff): EntriesDiff {
  const toIndexAfter = indexShift(diff);
  return {
    removed: diff.added,
    added: diff.removed,
    changed: diff.changed.map(({ index, key, change }) => ({
      index: toIndexAfter(index),
      key,
      change:
        'inside' in change
          ? { inside: invertDiff(change.inside) }
          : { before: change.after, after: change.before },
    })),
  };
}

/** Index before → index after, for entries that stay; asked in rising order. */
function indexShift({ removed, added }: EntriesDiff): (index: number) => number {
  let goneBelow = 0;
  let cameBelow = 0;
  return (index) => {
    while (goneBelow < removed.length && (removed[goneBelow]?.index ?? Infinity) < index) goneBelow += 1;
    const amongKept = index - goneBelow;
    while (cameBelow < added.length && (added[cameBelow]?.index ?? Infinity) <= amongKept + cameBelow)
      cameBelow += 1;
    return amongKept + cameBelow;
  };
}
