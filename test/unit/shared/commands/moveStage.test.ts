import { expect } from 'vitest';
import { moveStage } from '../../../../shared/commands/moveStage';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { idsOf, journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(moveStage, {
  does: [
    {
      when: 'to the front, with all that is in it and no card touched',
      on,
      args: { journeyId, stageId: 'stage:審核', index: 0 },
      expect(after, before) {
        expect(idsOf(journeyOf(after, JOURNEY).stages)[0]).toBe('stage:審核');
        expect(journeyOf(after, JOURNEY).cards).toBe(journeyOf(before, JOURNEY).cards);
      },
    },
    { when: 'first to last', on, args: { journeyId, stageId: 'stage:Find', index: 99 } },
  ],
  refuses: [
    {
      when: 'when it is locked',
      on,
      args: { journeyId, stageId: 'stage:Locked', index: 0 },
      reason: 'refusal.lockedStage',
    },
  ],
  leavesAlone: [{ when: 'where it is', on, args: { journeyId, stageId: 'stage:Care', index: 3 } }],
});
