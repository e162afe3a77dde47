/**
 * Two states of a document that were read at different times share no record, however alike they are. Here the older
 * one's records take the place of equal ones, so that what compares by identity (history, layout) sees only what differs.
 */

/** `after` with every part that `before` has just so; `before` itself when they are equal throughout. */
export function reuse<T>(before: unknown, after: T): T {
  if (before === after) return after;
  if (Array.isArray(before) && Array.isArray(after)) return reuseList(before, after) as T;
  if (isTable(before) && isTable(after)) return reuseTable(before, after) as T;
  return after;
}

function reuseList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const known = new Map(before.map((item, index) => [keyOf(item, index), item]));
  const reused = after.map((item, index) => reuse(known.get(keyOf(item, index)), item));
  const isSame = reused.length === before.length && reused.every((item, index) => item === before[index]);
  return isSame ? before : reused;
}

function keyOf(item: unknown, index: number): unknown {
  return isTable(item) && typeof item['id'] === 'string' ? item['id'] : index;
}

function reuseTable(before: Table, after: Table): Table {
  const entries = Object.entries(after).map(([key, value]): [string, unknown] => [
    key,
    Object.hasOwn(before, key) ? reuse(before[key], value) : value,
  ]);
  const isSame =
    entries.length === Object.keys(before).length &&
    entries.every(([key, value]) => Object.hasOwn(before, key) && value === before[key]);
  return isSame ? before : Object.fromEntries(entries);
}

type Table = Readonly<Record<string, unknown>>;

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
