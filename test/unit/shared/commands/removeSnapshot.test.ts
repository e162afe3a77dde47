import { expect } from 'vitest';
import { removeSnapshot } from '../../../../shared/commands/removeSnapshot';
import { awkwardDocument, SNAPSHOT } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();

describeCommand(removeSnapshot, {
  does: [
    {
      when: 'and nothing of the map',
      on,
      args: { snapshotId: SNAPSHOT },
      expect(after, before) {
        expect(after.snapshots).toEqual([]);
        expect(after.journeys).toBe(before.journeys);
      },
    },
  ],
  refuses: [{ when: 'when it is gone', on, args: { snapshotId: 'x' }, reason: 'refusal.notFound' }],
});
