/**
 * The primitive edits of a list of records.
 *
 * All keep the identity of what they do not touch, and give back the very list when nothing changed: history
 * and drawing compare by `===`.
 */
import type { Id } from './types';

interface Identified {
  readonly id: Id;
}

export function findIn<T extends Identified>(records: readonly T[], id: Id): T | undefined {
  return records.find((record) => record.id === id);
}

export function getIn<T extends Identified>(records: readonly T[], id: Id): T {
  const record = findIn(records, id);
  if (!record) throw new Error(`No record ${id} here.`);
  return record;
}

export function replaceIn<T extends Identified>(
  records: readonly T[],
  id: Id,
  edit: (record: T) => T,
): readonly T[] {
  const index = records.findIndex((record) => record.id === id);
  const before = records[index];
  if (before === undefined) return records;
  const after = edit(before);
  return after === before ? records : records.with(index, after);
}

export function mapRecords<T>(records: readonly T[], edit: (record: T) => T): readonly T[] {
  let changed = false;
  const after = records.map((record) => {
    const edited = edit(record);
    if (edited !== record) changed = true;
    return edited;
  });
  return changed ? after : records;
}

/** Puts records in before `index`; past either end means at that end. */
export function insertAt<T>(records: readonly T[], index: number, added: readonly T[]): readonly T[] {
  return added.length === 0 ? records : records.toSpliced(toPlace(index, records.length), 0, ...added);
}

export function keepIn<T>(records: readonly T[], keep: (record: T) => boolean): readonly T[] {
  const kept = records.filter(keep);
  return kept.length === records.length ? records : kept;
}

/** Moves one record so that it ends up at `index` of the result. */
export function moveIn<T extends Identified>(records: readonly T[], id: Id, index: number): readonly T[] {
  const from = records.findIndex((record) => record.id === id);
  const record = records[from];
  const to = Math.min(toPlace(index, records.length), records.length - 1);
  if (record === undefined || from === to) return records;
  return records.toSpliced(from, 1).toSpliced(to, 0, record);
}

function toPlace(index: number, length: number): number {
  return Math.max(0, Math.min(Math.trunc(index), length));
}
