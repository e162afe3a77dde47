import { expect } from 'vitest';
import { moveLane } from '../../../../shared/commands/moveLane';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(moveLane, {
  does: [
    {
      when: 'up, its cards with it',
      on,
      args: { journeyId, laneId: 'lane:', index: 0 },
      expect: (after) => expect(journeyOf(after, JOURNEY).lanes[0]?.id).toBe('lane:'),
    },
  ],
  refuses: [
    {
      when: 'when it is locked',
      on,
      args: { journeyId, laneId: 'lane:Shut', index: 0 },
      reason: 'refusal.lockedLane',
    },
  ],
  leavesAlone: [{ when: 'where it is', on, args: { journeyId, laneId: 'lane:Actions', index: -5 } }],
});
