import { expect } from 'vitest';
import { hideLane } from '../../../../shared/commands/hideLane';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { laneOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(hideLane, {
  does: [
    {
      when: 'and keeps what is in it',
      on,
      args: { journeyId, laneId: 'lane:Actions' },
      expect: (after) => expect(laneOf(after, 'lane:Actions').hidden).toBe(true),
    },
  ],
  refuses: [{ when: 'when it is gone', on, args: { journeyId, laneId: 'gone' }, reason: 'refusal.notFound' }],
  leavesAlone: [{ when: 'when it is hidden', on, args: { journeyId, laneId: 'lane:Pains' } }],
});
