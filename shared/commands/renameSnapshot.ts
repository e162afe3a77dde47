import { setField } from '../model/editFields';
import { replaceIn } from '../model/editRecords';
import type { Id } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { namedLabel } from './labels';
import { firstRefusal, mustExist } from './verdicts';

export interface RenameSnapshotArgs {
  readonly snapshotId: Id;
  readonly name: string;
}

export const renameSnapshot: Command<RenameSnapshotArgs> = {
  name: 'snapshot.rename',
  label: (_document, { name }) => namedLabel('command.snapshot.rename', name),
  allowed: (document, { snapshotId, name }) =>
    firstRefusal(mustExist(document.snapshots, snapshotId), mayHold(document, 'name', name)),
  run(document, { snapshotId, name }) {
    const snapshots = replaceIn(document.snapshots, snapshotId, (snapshot) =>
      setField(snapshot, 'name', name),
    );
    return snapshots === document.snapshots ? document : { ...document, snapshots };
  },
};
