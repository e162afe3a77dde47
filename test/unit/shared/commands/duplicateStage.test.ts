import { expect } from 'vitest';
import { duplicateStage } from '../../../../shared/commands/duplicateStage';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
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
    {
      when: 'a locked one as an open copy, and so its cards',
      on: buildDocument()
        .stage('Find', [], { locked: true })
        .lane('action', 'Do')
        .card('Find', 'Do', 'search', { locked: true })
        .build(),
      args: { journeyId: 'journey:Journey', stageId: 'stage:Find' },
      expect(after) {
        const { stages, cards } = journeyOf(after, 'journey:Journey');
        expect(stages.map(({ locked }) => locked)).toEqual([true, undefined]);
        expect(cards.map(({ locked }) => locked)).toEqual([true, undefined]);
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
