import { expect } from 'vitest';
import { moveStep } from '../../../../shared/commands/moveStep';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { idsOf, stageOf, textsInCell } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(moveStep, {
  does: [
    {
      when: 'within its stage',
      on,
      args: { journeyId, stepId: 'step:Find/Ask', stageId: 'stage:Find', index: 2 },
      expect: (after) => expect(stageOf(after, 'stage:Find').steps.at(-1)?.id).toBe('step:Find/Ask'),
    },
    {
      when: 'to another stage, its cards with it',
      on,
      args: { journeyId, stepId: 'step:Find/Ask', stageId: 'stage:Care', index: 0 },
      expect(after) {
        expect(idsOf(stageOf(after, 'stage:Care').steps)).toEqual(['step:Find/Ask', 'step:Care']);
        expect(textsInCell(after, 'lane:Actions', 'step:Find/Ask')).toEqual(['a', 'b', 'c']);
      },
    },
  ],
  refuses: [
    {
      when: 'when its stage would be empty',
      on,
      args: { journeyId, stepId: 'step:審核', stageId: 'stage:Find', index: 0 },
      reason: 'refusal.lastStep',
    },
    {
      when: 'into a locked stage',
      on,
      args: { journeyId, stepId: 'step:Find/Ask', stageId: 'stage:Locked', index: 0 },
      reason: 'refusal.lockedStage',
    },
  ],
  leavesAlone: [
    { when: 'where it is', on, args: { journeyId, stepId: 'step:審核', stageId: 'stage:審核', index: 0 } },
  ],
});
