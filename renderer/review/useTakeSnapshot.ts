/**
 * Takes a snapshot, unless the file would become too large to be opened again: a snapshot is a whole map, and says so
 * before it is taken rather than when the file is saved.
 */
import { takeSnapshot } from '../../shared/commands/takeSnapshot';
import { serializeDocument } from '../../shared/format/serializeDocument';
import { MAX_FILE_BYTES } from '../../shared/host/limits';
import { toSnapshot } from '../../shared/model/snapshots';
import type { CjmDocument } from '../../shared/model/types';
import { useShell } from '../actions/useActions';
import { useEditor } from '../document/useEditor';
import { useRun } from '../fields/useRun';
import { flushPendingDrafts } from '../ui/pendingDrafts';

const BYTES_PER_MB = 1024 * 1024;

/** False when there is no room for it; the person has been told. */
export function useTakeSnapshot(): (name: string) => boolean {
  const run = useRun();
  const hasRoom = useRoomForSnapshot();
  return (name) => hasRoom() && run(takeSnapshot, { name });
}

export function useRoomForSnapshot(): () => boolean {
  const { documents } = useEditor();
  const shell = useShell();
  return () => {
    flushPendingDrafts();
    const bytes = sizeWithSnapshot(documents.getState().document);
    if (bytes <= MAX_FILE_BYTES) return true;
    const values = { size: Math.ceil(bytes / BYTES_PER_MB), limit: MAX_FILE_BYTES / BYTES_PER_MB };
    shell.toast({ key: 'review.snapshots.tooLarge', values, tone: 'bad' });
    return false;
  };
}

function sizeWithSnapshot(document: CjmDocument): number {
  const snapshot = toSnapshot(document, '', '', document.updatedAt);
  const text = serializeDocument({ ...document, snapshots: [...document.snapshots, snapshot] });
  return new Blob([text]).size;
}
