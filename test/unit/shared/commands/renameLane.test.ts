import { expect } from 'vitest';
import { renameLane } from '../../../../shared/commands/renameLane';
import { FAMILY, JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { laneOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(renameLane, {
  does: [
    {
      when: 'gives it a name',
      on,
      args: { journeyId, laneId: 'lane:Actions', name: FAMILY },
      expect: (after) => expect(laneOf(after, 'lane:Actions').name).toBe(FAMILY),
    },
    {
      when: 'in another language',
      on,
      args: { journeyId, laneId: 'lane:Actions', name: '別名', language: 'zh-Hant' },
      expect: (after) => expect(after.translations['zh-Hant']?.['lane:Actions']?.['name']?.text).toBe('別名'),
    },
  ],
  refuses: [
    {
      when: 'when it is locked',
      on,
      args: { journeyId, laneId: 'lane:Shut', name: '' },
      reason: 'refusal.lockedLane',
    },
  ],
  leavesAlone: [
    {
      when: 'when it has that name',
      on,
      args: { journeyId, laneId: 'lane:Actions', name: laneOf(on, 'lane:Actions').name },
    },
  ],
});
