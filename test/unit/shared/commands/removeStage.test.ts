import { expect } from 'vitest';
import { removeStage } from '../../../../shared/commands/removeStage';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { journeyOf, textsInCell } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(removeStage, {
  does: [
    {
      when: 'with its cards and all that speaks of them',
      on,
      args: { journeyId, stageId: 'stage:Find' },
      expect(after) {
        expect(journeyOf(after, JOURNEY).links).toEqual([]);
        expect(textsInCell(after, 'lane:Actions', 'step:Find/Ask')).toEqual([]);
      },
    },
    {
      when: 'when it is the last one there',
      on,
      args: { journeyId: 'journey:To-be', stageId: 'stage:Only' },
      expect: (after) => expect(journeyOf(after, 'journey:To-be').cards).toEqual([]),
    },
  ],
  refuses: [
    {
      when: 'when it is locked',
      on,
      args: { journeyId, stageId: 'stage:Locked' },
      reason: 'refusal.lockedStage',
    },
    {
      when: 'when a card in it is locked',
      on,
      args: { journeyId, stageId: 'stage:Care' },
      reason: 'refusal.lockedCard',
    },
  ],
});
