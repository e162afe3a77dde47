import { expect } from 'vitest';
import { mergeStage } from '../../../../shared/commands/mergeStage';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { stageOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(mergeStage, {
  does: [
    {
      when: 'with the next, losing no word',
      on,
      args: { journeyId, stageId: 'stage:Find' },
      expect(after) {
        const stage = stageOf(after, 'stage:Find');
        expect(stage).toMatchObject({ name: 'Find', definition: 'Looks around', needMet: 2 });
        expect(stage.steps.at(-1)).toMatchObject({ id: 'step:審核', name: '審核' });
        expect(after.translations['zh-Hant']?.['step:審核']?.['name']?.text).toBe('審核');
        expect(after.comments[1]?.target).toBe('stage:Find');
      },
    },
  ],
  refuses: [
    {
      when: 'when the next is locked',
      on,
      args: { journeyId, stageId: 'stage:審核' },
      reason: 'refusal.lockedStage',
    },
    {
      when: 'when it is the last',
      on,
      args: { journeyId, stageId: 'stage:Care' },
      reason: 'refusal.noNextStage',
    },
  ],
});
