import { expect } from 'vitest';
import { resizeLane } from '../../../../shared/commands/resizeLane';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { laneOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(resizeLane, {
  does: [
    {
      when: 'to a chosen height',
      on,
      args: { journeyId, laneId: 'lane:Actions', height: 123.456 },
      expect: (after) => expect(laneOf(after, 'lane:Actions').height).toBe(123.46),
    },
    { when: 'even when it is locked', on, args: { journeyId, laneId: 'lane:Shut', height: 200 } },
  ],
  refuses: [
    {
      when: 'to no number',
      on,
      args: { journeyId, laneId: 'lane:Actions', height: Infinity },
      reason: 'refusal.notANumber',
    },
  ],
  leavesAlone: [
    {
      when: 'when its content decides already',
      on,
      args: { journeyId, laneId: 'lane:Actions', height: undefined },
    },
  ],
});
