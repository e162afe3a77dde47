import { expect } from 'vitest';
import { duplicateJourney } from '../../../../shared/commands/duplicateJourney';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(duplicateJourney, {
  does: [
    {
      when: 'as the future of a current one, whole and under new ids',
      on,
      args: { journeyId, kind: 'future' },
      expect(after, before) {
        const copy = after.journeys[1];
        const original = journeyOf(before, JOURNEY);
        expect(copy).toMatchObject({ kind: 'future', baselineId: JOURNEY, copiedFrom: JOURNEY });
        expect(copy?.cards.map(({ text }) => text)).toEqual(original.cards.map(({ text }) => text));
        expect(copy?.links).toHaveLength(original.links.length);
        expect(after.journeys[0]).toBe(before.journeys[0]);
        const held = [...(copy?.stages ?? []), ...(copy?.lanes ?? []), ...(copy?.cards ?? [])];
        expect(held.filter(({ locked }) => locked)).toEqual([]);
      },
    },
    { when: 'when it is empty', on, args: { journeyId: 'journey:Empty' } },
  ],
  refuses: [{ when: 'when it is gone', on, args: { journeyId: 'gone' }, reason: 'refusal.notFound' }],
});
