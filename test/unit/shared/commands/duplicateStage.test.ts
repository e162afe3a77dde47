import { expect } from 'vitest';
import { duplicateStage } from '../../../../shared/commands/duplicateStage';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(duplicateStage, {
  does: [
    {
      when: 'with its steps, cards and the links among them',
      on,
      args: { journeyId, stageId: 'stage:Find' },
      expect(after, before) {
        const { stages, cards, links } = journeyOf(after, JOURNEY);
        expect(stages[1]).toMatchObject({ name: 'Find', copiedFrom: 'stage:Find' });
        expect(cards).toHaveLength(journeyOf(before, JOURNEY).cards.length + 5);
        expect(links).toHaveLength(5);
      },
    },
  ],
  refuses: [
    { when: 'when it is gone', on, args: { journeyId, stageId: 'gone' }, reason: 'refusal.notFound' },
    {
      when: 'when a card of it stands in a locked lane',
      on,
      args: { journeyId, stageId: 'stage:Care' },
      reason: 'refusal.lockedLane',
    },
  ],
});
