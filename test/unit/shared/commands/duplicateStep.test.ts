import { expect } from 'vitest';
import { duplicateStep } from '../../../../shared/commands/duplicateStep';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf, idsOf, stageOf, textsInCell } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(duplicateStep, {
  does: [
    {
      when: 'with its cards, right after it',
      on,
      args: { journeyId, stepId: 'step:Find/Ask' },
      expect(after) {
        expect(idsOf(stageOf(after, 'stage:Find').steps).slice(0, 2)).toEqual(['step:Find/Ask', 'new1']);
        expect(textsInCell(after, 'lane:Actions', 'new1')).toEqual(['a', 'b', 'c']);
      },
    },
    {
      when: 'with open copies of locked cards',
      on: buildDocument()
        .stage('Find')
        .lane('action', 'Do')
        .card('Find', 'Do', 'search', { locked: true })
        .build(),
      args: { journeyId: 'journey:Journey', stepId: 'step:Find' },
      expect: (after) => expect(cardOf(after, 'new2')).not.toHaveProperty('locked'),
    },
  ],
  refuses: [
    {
      when: 'in a locked stage',
      on,
      args: { journeyId, stepId: 'step:Locked/One' },
      reason: 'refusal.lockedStage',
    },
    {
      when: 'when a card of it stands in a locked lane',
      on,
      args: { journeyId, stepId: 'step:Care' },
      reason: 'refusal.lockedLane',
    },
  ],
});
