/** The old map where the fresh one says the same: what is kept by it is not made again. */
export function keepMap<K, V>(
  fresh: ReadonlyMap<K, V>,
  old: ReadonlyMap<K, V> | undefined,
): ReadonlyMap<K, V> {
  return old && old.size === fresh.size && [...fresh].every(([key, value]) => old.get(key) === value)
    ? old
    : fresh;
}
