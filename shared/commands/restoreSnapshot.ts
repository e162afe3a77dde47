import { findIn, getIn } from '../model/editRecords';
import { restoreSnapshot as restore } from '../model/snapshots';
import type { Id } from '../model/types';
import type { Command } from './command';
import { namedLabel } from './labels';
import { mustExist } from './verdicts';

export interface RestoreSnapshotArgs {
  readonly snapshotId: Id;
}

/** One step back and forth, locks or not: it is the whole map that returns. */
export const restoreSnapshot: Command<RestoreSnapshotArgs> = {
  name: 'snapshot.restore',
  label: (document, { snapshotId }) =>
    namedLabel('command.snapshot.restore', findIn(document.snapshots, snapshotId)?.name),
  allowed: (document, { snapshotId }) => mustExist(document.snapshots, snapshotId),
  run: (document, { snapshotId }) => restore(document, getIn(document.snapshots, snapshotId)),
};
