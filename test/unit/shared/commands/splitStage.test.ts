import { expect } from 'vitest';
import { splitStage } from '../../../../shared/commands/splitStage';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { idsOf, journeyOf, stageOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(splitStage, {
  does: [
    {
      when: 'after a step, leaving every card where it is',
      on,
      args: { journeyId, stepId: 'step:Find/Ask', id: 's', name: 'Weigh' },
      expect(after, before) {
        expect(idsOf(journeyOf(after, JOURNEY).stages).slice(0, 2)).toEqual(['stage:Find', 's']);
        expect(idsOf(stageOf(after, 's').steps)).toEqual(['step:Find/Compare', 'step:Find/Choose']);
        expect(journeyOf(after, JOURNEY).cards).toBe(journeyOf(before, JOURNEY).cards);
      },
    },
  ],
  refuses: [
    {
      when: 'after the last step',
      on,
      args: { journeyId, stepId: 'step:Find/Choose' },
      reason: 'refusal.nothingToSplit',
    },
    {
      when: 'when it is locked',
      on,
      args: { journeyId, stepId: 'step:Locked/One' },
      reason: 'refusal.lockedStage',
    },
  ],
});
