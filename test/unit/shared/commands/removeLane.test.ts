import { expect } from 'vitest';
import { removeLane } from '../../../../shared/commands/removeLane';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(removeLane, {
  does: [
    {
      when: 'with its cards, hidden or not',
      on,
      args: { journeyId, laneId: 'lane:Pains' },
      expect: (after) => expect(after.views[0]?.hiddenLaneIds).toEqual(['lane:Actions']),
    },
    {
      when: 'with the links to its cards',
      on,
      args: { journeyId, laneId: 'lane:' },
      expect: (after) => expect(journeyOf(after, JOURNEY).links).toHaveLength(2),
    },
    { when: 'when it is the last one there', on, args: { journeyId: 'journey:To-be', laneId: 'lane:Do' } },
  ],
  refuses: [
    { when: 'when it is locked', on, args: { journeyId, laneId: 'lane:Shut' }, reason: 'refusal.lockedLane' },
    {
      when: 'when a card in it is locked',
      on,
      args: { journeyId, laneId: 'lane:Actions' },
      reason: 'refusal.lockedCard',
    },
    {
      when: 'when a card of it stands in a locked stage',
      on: buildDocument()
        .stage('Locked', [], { locked: true })
        .lane('action', 'Actions')
        .card('Locked', 'Actions', 'kept')
        .build(),
      args: { journeyId: 'journey:Journey', laneId: 'lane:Actions' },
      reason: 'refusal.lockedStage',
    },
  ],
});
