import { expect } from 'vitest';
import { renameSnapshot } from '../../../../shared/commands/renameSnapshot';
import { awkwardDocument, SNAPSHOT } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();

describeCommand(renameSnapshot, {
  does: [
    {
      when: 'and nothing else of it',
      on,
      args: { snapshotId: SNAPSHOT, name: 'Kick-off' },
      expect: (after, before) =>
        expect(after.snapshots).toEqual([{ ...before.snapshots[0], name: 'Kick-off' }]),
    },
  ],
  refuses: [
    { when: 'when it is gone', on, args: { snapshotId: 'x', name: 'y' }, reason: 'refusal.notFound' },
  ],
  leavesAlone: [{ when: 'with its own name', on, args: { snapshotId: SNAPSHOT, name: 'First' } }],
});
