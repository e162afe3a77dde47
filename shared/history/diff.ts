/**
 * What changed between two documents, found by identity.
 *
 * Undo, the dirty flag and the draft copy live on these diffs, so a small edit must give a small diff in little
 * time. Edits keep the identity of everything they do not touch (shared/model/edit*.ts), therefore only
 * what is not `===` is looked into. A container (document, journey, list of records, table by id) is a sequence of
 * keyed entries; a record is swapped whole, so unknown fields and the order of keys come back exactly.
 *
 * A diff shares its records with the documents it was made from: never change one.
 */
import type { CjmDocument } from '../model/types';
import { findStaying, GONE } from './findStaying';

/** A sequence of entries was edited: taken out at `index` of the sequence before, put in at `index` of the one after. */
export interface EntriesDiff {
  readonly removed: readonly Placed[];
  readonly added: readonly Placed[];
  /** Entries that stay where they are among those that stay; `index` is that in the sequence before. */
  readonly changed: readonly ChangedEntry[];
}

export interface Placed {
  readonly index: number;
  readonly key: string;
  readonly value: unknown;
}

export interface ChangedEntry {
  readonly index: number;
  readonly key: string;
  readonly change: Change;
}

export type Change = { readonly before: unknown; readonly after: unknown } | { readonly inside: EntriesDiff };

export type DocumentDiff = EntriesDiff;

/** Which values are containers to look into; everything else is swapped whole. */
type Shape =
  | { readonly is: 'whole' }
  | { readonly is: 'fields'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly is: 'list' | 'table'; readonly of: Shape };

const WHOLE: Shape = { is: 'whole' };
const RECORDS: Shape = { is: 'list', of: WHOLE };
const TABLE: Shape = { is: 'table', of: WHOLE };

const JOURNEY: Shape = {
  is: 'fields',
  fields: { stages: RECORDS, lanes: RECORDS, cards: RECORDS, links: RECORDS },
};

const DOCUMENT: Shape = {
  is: 'fields',
  fields: {
    personas: RECORDS,
    channels: RECORDS,
    journeys: { is: 'list', of: JOURNEY },
    translations: { is: 'table', of: TABLE },
    comments: RECORDS,
    views: RECORDS,
    snapshots: RECORDS,
    assets: TABLE,
  },
};

const NOTHING: EntriesDiff = { removed: [], added: [], changed: [] };

export function diffDocuments(before: CjmDocument, after: CjmDocument): DocumentDiff {
  return before === after ? NOTHING : diffInside(before, after, DOCUMENT);
}

export function isEmptyDiff(diff: EntriesDiff): boolean {
  return diff.removed.length === 0 && diff.added.length === 0 && diff.changed.length === 0;
}

// --- entries of a container ---

interface Entries {
  readonly keys: readonly string[];
  readonly values: readonly unknown[];
}

export function isList(container: unknown): container is readonly unknown[] {
  return Array.isArray(container);
}

export function keyOfRecord(record: unknown): string {
  return (record as { readonly id: string }).id;
}

function toEntries(container: unknown): Entries {
  if (isList(container)) return { keys: container.map(keyOfRecord), values: container };
  const table = container as Readonly<Record<string, unknown>>;
  return { keys: Object.keys(table), values: Object.values(table) };
}

function isSameKind(before: unknown, after: unknown): boolean {
  return isList(before) === isList(after) && typeof before === 'object' && typeof after === 'object';
}

function shapeOf(shape: Shape, key: string): Shape {
  if (shape.is === 'whole') return WHOLE;
  if (shape.is !== 'fields') return shape.of;
  return Object.hasOwn(shape.fields, key) ? (shape.fields[key] ?? WHOLE) : WHOLE;
}

// --- comparing ---

function diffValue(before: unknown, after: unknown, shape: Shape): Change {
  if (shape.is === 'whole' || !isSameKind(before, after)) return { before, after };
  return { inside: diffInside(before, after, shape) };
}

function diffInside(before: unknown, after: unknown, shape: Shape): EntriesDiff {
  if (isList(before) && isList(after)) return diffLists(before, after, shape);
  return diffEntries(toEntries(before), toEntries(after), 0, shape);
}

/** Lists may be long: the untouched start and end are skipped before any key is read. */
function diffLists(before: readonly unknown[], after: readonly unknown[], shape: Shape): EntriesDiff {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return diffEntries(
    toEntries(before.slice(start, before.length - end)),
    toEntries(after.slice(start, after.length - end)),
    start,
    shape,
  );
}

function diffEntries(before: Entries, after: Entries, offset: number, shape: Shape): EntriesDiff {
  const stays = findStaying(before.keys, after.keys);
  const removed: Placed[] = [];
  const added: Placed[] = [];
  const changed: ChangedEntry[] = [];
  let next = 0;
  before.keys.forEach((key, index) => {
    const to = stays[index] ?? GONE;
    if (to === GONE) {
      removed.push({ index: offset + index, key, value: before.values[index] });
      return;
    }
    for (; next < to; next += 1) added.push(placed(after, next, offset));
    next = to + 1;
    const was = before.values[index];
    const is = after.values[to];
    if (was !== is) {
      changed.push({ index: offset + index, key, change: diffValue(was, is, shapeOf(shape, key)) });
    }
  });
  for (; next < after.keys.length; next += 1) added.push(placed(after, next, offset));
  return { removed, added, changed };
}

function placed(entries: Entries, index: number, offset: number): Placed {
  return { index: offset + index, key: entries.keys[index] ?? '', value: entries.values[index] };
}
