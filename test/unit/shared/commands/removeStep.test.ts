import { expect } from 'vitest';
import { removeStep } from '../../../../shared/commands/removeStep';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { textsInCell } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(removeStep, {
  does: [
    {
      when: 'with its cards',
      on,
      args: { journeyId, stepId: 'step:Find/Ask' },
      expect: (after) => expect(textsInCell(after, 'lane:Actions', 'step:Find/Ask')).toEqual([]),
    },
    { when: 'when it is empty', on, args: { journeyId, stepId: 'step:Find/Choose' } },
  ],
  refuses: [
    {
      when: 'when it is the last of its stage',
      on,
      args: { journeyId, stepId: 'step:Care' },
      reason: 'refusal.lastStep',
    },
    {
      when: 'in a locked stage',
      on,
      args: { journeyId, stepId: 'step:Locked/One' },
      reason: 'refusal.lockedStage',
    },
  ],
});
