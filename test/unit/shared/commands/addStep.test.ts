import { expect } from 'vitest';
import { addStep } from '../../../../shared/commands/addStep';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { idsOf, stageOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(addStep, {
  does: [
    {
      when: 'between two',
      on,
      args: { journeyId, stageId: 'stage:Find', id: 'p', index: 1, name: 'Wait' },
      expect: (after) => expect(idsOf(stageOf(after, 'stage:Find').steps)[1]).toBe('p'),
    },
    { when: 'at the end', on, args: { journeyId, stageId: 'stage:審核' } },
  ],
  refuses: [
    {
      when: 'to a locked stage',
      on,
      args: { journeyId, stageId: 'stage:Locked' },
      reason: 'refusal.lockedStage',
    },
  ],
});
