import { findIn, keepIn } from '../model/editRecords';
import type { Id } from '../model/types';
import type { Command } from './command';
import { namedLabel } from './labels';
import { mustExist } from './verdicts';

export interface RemoveSnapshotArgs {
  readonly snapshotId: Id;
}

export const removeSnapshot: Command<RemoveSnapshotArgs> = {
  name: 'snapshot.remove',
  label: (document, { snapshotId }) =>
    namedLabel('command.snapshot.remove', findIn(document.snapshots, snapshotId)?.name),
  allowed: (document, { snapshotId }) => mustExist(document.snapshots, snapshotId),
  run: (document, { snapshotId }) => ({
    ...document,
    snapshots: keepIn(document.snapshots, ({ id }) => id !== snapshotId),
  }),
};
