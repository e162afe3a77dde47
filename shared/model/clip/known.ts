import { findIn } from '../editRecords';
import type { Id } from '../types';

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** The very record, else one of the same name: people know each other by name, not by id. */
export function findKnown<R extends Named>(records: readonly R[], { id, name }: Named): R | undefined {
  const plain = toPlainName(name);
  return (
    findIn(records, id) ??
    (plain === '' ? undefined : records.find((record) => toPlainName(record.name) === plain))
  );
}

function toPlainName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
