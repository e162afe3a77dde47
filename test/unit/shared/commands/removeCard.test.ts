import { expect } from 'vitest';
import { removeCard } from '../../../../shared/commands/removeCard';
import { FAMILY, JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { idsOf, journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(removeCard, {
  does: [
    {
      when: 'with links and translations; comments stay',
      on,
      args: { journeyId, ids: ['card:b'] },
      expect(after, before) {
        expect(idsOf(journeyOf(after, JOURNEY).links)).toEqual(['link:c→measured']);
        expect(after.translations['zh-Hant']).not.toHaveProperty('link:b→c');
        expect(after.comments).toBe(before.comments);
      },
    },
    {
      when: 'many at once',
      on,
      args: { journeyId, ids: ['card:a', 'card:c', `card:${FAMILY}`, 'card:hidden pain'] },
    },
    { when: 'the last of its journey', on, args: { journeyId: 'journey:To-be', ids: ['card:door'] } },
  ],
  refuses: [
    {
      when: 'when one is locked',
      on,
      args: { journeyId, ids: ['card:a', 'card:locked'] },
      reason: 'refusal.lockedCard',
    },
    { when: 'for no card', on, args: { journeyId, ids: [] }, reason: 'refusal.nothingChosen' },
  ],
});
