import { expect } from 'vitest';
import { showLane } from '../../../../shared/commands/showLane';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { laneOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(showLane, {
  does: [
    {
      when: 'leaving no trace of having been hidden',
      on,
      args: { journeyId, laneId: 'lane:Pains' },
      expect: (after) => expect(laneOf(after, 'lane:Pains')).not.toHaveProperty('hidden'),
    },
  ],
  refuses: [{ when: 'when it is gone', on, args: { journeyId, laneId: 'gone' }, reason: 'refusal.notFound' }],
  leavesAlone: [{ when: 'when it is shown', on, args: { journeyId, laneId: 'lane:Actions' } }],
});
