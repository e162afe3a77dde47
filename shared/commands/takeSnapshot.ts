import { toCleanText } from '../model/editFields';
import { toSnapshot } from '../model/snapshots';
import type { Id } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { namedLabel } from './labels';
import { hasRoomForSnapshot } from './roomVerdicts';
import { firstRefusal, mustBeNew } from './verdicts';

export interface TakeSnapshotArgs {
  readonly id?: Id;
  readonly name: string;
}

export const takeSnapshot: Command<TakeSnapshotArgs> = {
  name: 'snapshot.take',
  label: (_document, { name }) => namedLabel('command.snapshot.take', name),
  allowed: (document, { id, name }) =>
    firstRefusal(mustBeNew(document, id), hasRoomForSnapshot(document), mayHold(document, 'name', name)),
  run(document, { id, name }, made) {
    const snapshot = toSnapshot(document, id ?? made.newId(), toCleanText(name), made.now);
    return { ...document, snapshots: [...document.snapshots, snapshot] };
  },
};
