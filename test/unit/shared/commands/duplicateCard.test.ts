import { expect } from 'vitest';
import { duplicateCard } from '../../../../shared/commands/duplicateCard';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf, journeyOf, textsInCell } from '../../../support/readDocument';

const on = awkwardDocument();
const hidden = buildDocument('Bank')
  .stage('Ask')
  .lane('pain', 'Pains')
  .card('Ask', 'Pains', 'put away', { hidden: true })
  .build();
const journeyId = JOURNEY;

describeCommand(duplicateCard, {
  does: [
    {
      when: 'each after its original, with the links among them',
      on,
      args: { journeyId, ids: ['card:a', 'card:b'] },
      expect(after) {
        expect(textsInCell(after, 'lane:Actions', 'step:Find/Ask')).toEqual(['a', 'a', 'b', 'b', 'c']);
        expect(journeyOf(after, JOURNEY).links).toHaveLength(4);
        expect(after.translations['zh-Hant']?.['new1']?.['text']?.text).toBe('甲');
      },
    },
    {
      when: 'with evidence and series under new ids',
      on,
      args: { journeyId, ids: ['card:c', 'card:measured'] },
    },
    {
      when: 'a locked one as an open copy',
      on,
      args: { journeyId, ids: ['card:locked'] },
      expect: (after) => expect(cardOf(after, 'new1')).not.toHaveProperty('locked'),
    },
    {
      when: 'a hidden one, which was found, as a copy that is seen',
      on: hidden,
      args: { journeyId: hidden.journeys[0]!.id, ids: ['card:put away'] },
      expect(after) {
        expect(cardOf(after, 'card:put away')).toHaveProperty('hidden', true);
        expect(cardOf(after, 'new1')).not.toHaveProperty('hidden');
      },
    },
  ],
  refuses: [
    {
      when: 'in a locked lane',
      on,
      args: { journeyId, ids: ['card:in a locked lane'] },
      reason: 'refusal.lockedLane',
    },
    { when: 'for no card', on, args: { journeyId, ids: [] }, reason: 'refusal.nothingChosen' },
  ],
});
