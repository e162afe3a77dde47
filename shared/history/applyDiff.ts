/** Carries a diff over to a document. Exact: what comes out is what the diff was made from, key order included. */
import type { CjmDocument } from '../model/types';
import { isEmptyDiff, isList, keyOfRecord } from './diff';
import type { Change, DocumentDiff, EntriesDiff, Placed } from './diff';

/** Throws when the diff was not made from this document: a history out of step must not tear a map silently. */
export function applyDiff(document: CjmDocument, diff: DocumentDiff): CjmDocument {
  return isEmptyDiff(diff) ? document : (applyInside(document, diff) as CjmDocument);
}

function applyChange(value: unknown, change: Change): unknown {
  return 'inside' in change ? applyInside(value, change.inside) : change.after;
}

function applyInside(container: unknown, diff: EntriesDiff): unknown {
  if (isList(container)) return applyToList(container, diff);
  const table = container as Readonly<Record<string, unknown>>;
  if (diff.removed.length === 0 && diff.added.length === 0) {
    const changes = diff.changed.map(({ key, change }) => [key, applyChange(table[key], change)]);
    return { ...table, ...Object.fromEntries(changes) };
  }
  const entries = Object.entries(table).map(([id, value]): TableEntry => ({ id, value }));
  const after = applyToList(entries, toEntryDiff(diff)) as readonly TableEntry[];
  return Object.fromEntries(after.map(({ id, value }) => [id, value]));
}

interface TableEntry {
  readonly id: string;
  readonly value: unknown;
}

/** The diff of a table, as that of the list of its entries. */
function toEntryDiff(diff: EntriesDiff): EntriesDiff {
  const toEntry = (entry: Placed): Placed => ({ ...entry, value: { id: entry.key, value: entry.value } });
  return {
    removed: diff.removed,
    added: diff.added.map(toEntry),
    changed: diff.changed.map(({ index, key, change }) => ({
      index,
      key,
      change: { inside: { removed: [], added: [], changed: [{ index: 1, key: 'value', change }] } },
    })),
  };
}

function applyToList(list: readonly unknown[], diff: EntriesDiff): readonly unknown[] {
  const result = [...list];
  for (const { index, key, change } of diff.changed) {
    expectKey(list[index], key);
    result[index] = applyChange(list[index], change);
  }
  if (diff.removed.length === 0 && diff.added.length === 0) return result;
  for (const { index, key } of diff.removed) expectKey(list[index], key);
  const gone = new Set(diff.removed.map(({ index }) => index));
  const kept = gone.size === 0 ? result : result.filter((_, index) => !gone.has(index));
  return weave(kept, diff.added);
}

function expectKey(record: unknown, key: string): void {
  if (record === undefined || keyOfRecord(record) !== key) {
    throw new Error(`This diff was made from another document: record ${key} is not where it was.`);
  }
}

/** Puts the added records at their final indexes; they come in rising order. */
function weave(kept: readonly unknown[], added: readonly Placed[]): readonly unknown[] {
  const result: unknown[] = [];
  let from = 0;
  for (const { index, value } of added) {
    const upTo = from + (index - result.length);
    for (; from < upTo; from += 1) result.push(kept[from]);
    result.push(value);
  }
  for (; from < kept.length; from += 1) result.push(kept[from]);
  return result;
}
