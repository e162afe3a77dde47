import { expect } from 'vitest';
import { setCardSpan } from '../../../../shared/commands/setCardSpan';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(setCardSpan, {
  does: [
    {
      when: 'over several steps, even past the last',
      on,
      args: { journeyId, id: 'card:a', span: 40 },
      expect: (after) => expect(cardOf(after, 'card:a').span).toBe(40),
    },
    {
      when: 'back to one',
      on,
      args: { journeyId, id: 'card:other', span: 0 },
      expect: (after) => expect(cardOf(after, 'card:other')).not.toHaveProperty('span'),
    },
  ],
  refuses: [
    {
      when: 'when it is locked',
      on,
      args: { journeyId, id: 'card:locked', span: 2 },
      reason: 'refusal.lockedCard',
    },
    {
      when: 'to no number',
      on,
      args: { journeyId, id: 'card:a', span: Number.NaN },
      reason: 'refusal.notANumber',
    },
  ],
  leavesAlone: [{ when: 'when it covers one', on, args: { journeyId, id: 'card:a', span: 1 } }],
});
