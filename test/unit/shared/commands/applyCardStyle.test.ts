import { expect, it } from 'vitest';
import { applyCardStyle, styleOf } from '../../../../shared/commands/applyCardStyle';
import { awkwardDocument, JOURNEY } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;
const style = { color: 'teal', confidence: 'proven' } as const;

describeCommand(applyCardStyle, {
  does: [
    {
      when: 'gives several cards the style, and nothing else',
      on,
      args: { journeyId, ids: ['card:b', 'card:other'], style },
      expect(after) {
        expect(cardOf(after, 'card:b')).toEqual({ ...cardOf(on, 'card:b'), ...style });
        expect(cardOf(after, 'card:other')).toEqual({ ...cardOf(on, 'card:other'), ...style });
      },
    },
    {
      when: 'takes away what the style does not have',
      on: {
        ...on,
        journeys: on.journeys.map((journey) => ({
          ...journey,
          cards: journey.cards.map((card) => ({ ...card, ...style, nature: 'digital' as const })),
        })),
      },
      args: { journeyId, ids: ['card:b'], style: { color: 'red' } },
      expect(after) {
        expect(cardOf(after, 'card:b').color).toBe('red');
        expect(cardOf(after, 'card:b')).not.toHaveProperty('confidence');
        expect(cardOf(after, 'card:b')).not.toHaveProperty('nature');
      },
    },
  ],
  leavesAlone: [{ when: 'that looks so already', on, args: { journeyId, ids: ['card:a'], style: {} } }],
  refuses: [
    {
      when: 'of a locked card',
      on,
      args: { journeyId, ids: ['card:locked'], style },
      reason: 'refusal.lockedCard',
    },
    { when: 'of nothing', on, args: { journeyId, ids: [], style }, reason: 'refusal.nothingChosen' },
  ],
});

it('reads the style of a card, without its words, tags and stars', () => {
  const card = { ...cardOf(on, 'card:a'), ...style, tags: ['x'], momentOfTruth: {}, key: true, span: 2 };
  expect(styleOf(card)).toEqual(style);
});
