import { expect } from 'vitest';
import { removeJourney } from '../../../../shared/commands/removeJourney';
import { JOURNEY, awkwardDocument, unlock } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf, idsOf, journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(removeJourney, {
  does: [
    {
      when: 'and all that pointed at it or into it',
      on: unlock(on),
      args: { journeyId },
      expect(after, before) {
        expect(journeyOf(after, 'journey:To-be')).not.toHaveProperty('baselineId');
        expect(cardOf(after, 'card:door')).not.toHaveProperty('journeyId');
        expect(idsOf(after.views)).toEqual(['view:2']);
        expect(after.comments).toBe(before.comments);
      },
    },
  ],
  refuses: [
    {
      when: 'when it is the last',
      on: buildDocument().build(),
      args: { journeyId: 'journey:Journey' },
      reason: 'refusal.lastJourney',
    },
    { when: 'when something in it is locked', on, args: { journeyId }, reason: 'refusal.lockedCard' },
    { when: 'when it is gone', on, args: { journeyId: 'gone' }, reason: 'refusal.notFound' },
  ],
});
