import type { FolderEntry } from '../../../shared/host/files';

export type EntryOrder = 'name' | 'time';

/** Folders first; names as people sort them (2 before 10), or the newest first. */
export function sortEntries(entries: readonly FolderEntry[], order: EntryOrder): readonly FolderEntry[] {
  const names = new Intl.Collator(undefined, { numeric: true });
  return entries.toSorted((left, right) => {
    if (left.kind !== right.kind) return left.kind === 'folder' ? -1 : 1;
    if (order === 'time' && left.modifiedAt !== right.modifiedAt) {
      return left.modifiedAt < right.modifiedAt ? 1 : -1;
    }
    return names.compare(left.name, right.name);
  });
}
