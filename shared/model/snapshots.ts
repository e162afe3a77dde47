/** Named earlier states, kept in the document. */
import { createIssueSink } from './issues';
import { repairDocument } from './repair/repairDocument';
import { reuse } from './reuse';
import type { CjmDocument, Id, Snapshot, Timestamp } from './types';

/** Shares every record with the document, and its pictures. */
export function toSnapshot(document: CjmDocument, id: Id, name: string, at: Timestamp): Snapshot {
  return { id, name, at, document: { ...document, snapshots: [], assets: {} } };
}

/**
 * The document as the snapshot remembers it. What is not of that moment stays: the snapshots, the pictures they share,
 * and the comments, since the talk about a map goes on whatever becomes of it.
 */
export function restoreSnapshot(document: CjmDocument, snapshot: Snapshot): CjmDocument {
  const { id, createdAt, updatedAt, comments, snapshots, assets } = document;
  const was: CjmDocument = {
    ...snapshot.document,
    ...{ id, createdAt, updatedAt, comments, snapshots, assets },
  };
  // A file may hold anything: an id of then may be in use again, or a picture be gone.
  return reuse(document, repairDocument(was, createIssueSink([])));
}
