import { expect } from 'vitest';
import { duplicateLane } from '../../../../shared/commands/duplicateLane';
import { FAMILY, JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf, journeyOf, laneOf, textsInCell } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(duplicateLane, {
  does: [
    {
      when: 'with its cards, right below it',
      on,
      args: { journeyId, laneId: 'lane:Curve' },
      expect(after) {
        expect(journeyOf(after, JOURNEY).lanes[2]).toMatchObject({
          id: 'new1',
          kind: 'emotion',
          copiedFrom: 'lane:Curve',
        });
        expect(textsInCell(after, 'new1', 'step:審核')).toEqual([FAMILY]);
      },
    },
    {
      when: 'a locked one as an open copy, and so its cards',
      on: buildDocument()
        .stage('Find')
        .lane('action', 'Do', { locked: true })
        .card('Find', 'Do', 'search', { locked: true })
        .build(),
      args: { journeyId: 'journey:Journey', laneId: 'lane:Do' },
      expect(after) {
        expect(laneOf(after, 'new1')).not.toHaveProperty('locked');
        expect(cardOf(after, 'new2')).not.toHaveProperty('locked');
        expect(laneOf(after, 'lane:Do')).toHaveProperty('locked', true);
      },
    },
  ],
  refuses: [
    { when: 'when it is gone', on, args: { journeyId, laneId: 'gone' }, reason: 'refusal.notFound' },
    {
      when: 'when a card of it stands in a locked stage',
      on,
      args: { journeyId, laneId: 'lane:Actions' },
      reason: 'refusal.lockedStage',
    },
  ],
});
