import { expect } from 'vitest';
import { editStep } from '../../../../shared/commands/editStep';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { stepOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(editStep, {
  does: [
    {
      when: 'sets a field',
      on,
      args: { journeyId, stepId: 'step:審核', field: 'startsAt', value: '09:30' },
      expect: (after) => expect(stepOf(after, 'step:審核').startsAt).toBe('09:30'),
    },
  ],
  refuses: [
    {
      when: 'in a locked stage',
      on,
      args: { journeyId, stepId: 'step:Locked/Two', field: 'time', value: '1 day' },
      reason: 'refusal.lockedStage',
    },
    {
      when: 'when it is gone',
      on,
      args: { journeyId, stepId: 'gone', field: 'time', value: '1 day' },
      reason: 'refusal.notFound',
    },
  ],
  leavesAlone: [
    {
      when: 'when nothing differs',
      on,
      args: { journeyId, stepId: 'step:審核', field: 'time', value: undefined },
    },
  ],
});
