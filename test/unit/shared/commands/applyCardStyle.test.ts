import { expect, it } from 'vitest';
import { applyCardStyle, styleOf } from '../../../../shared/commands/applyCardStyle';
import { awkwardDocument, JOURNEY } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;
const style = { color: 'teal' } as const;
const content = { confidence: 'proven', nature: 'digital', tags: ['x'], momentOfTruth: {} } as const;

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
      when: 'takes away what the style does not have, and nothing that a card says',
      on: {
        ...on,
        journeys: on.journeys.map((journey) => ({
          ...journey,
          cards: journey.cards.map((card) => ({ ...card, ...style, ...content })),
        })),
      },
      args: { journeyId, ids: ['card:b'], style: {} },
      expect(after) {
        expect(cardOf(after, 'card:b')).not.toHaveProperty('color');
        expect(cardOf(after, 'card:b')).toMatchObject(content);
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

it('reads the style of a card, without what it says', () => {
  const card = { ...cardOf(on, 'card:a'), ...style, ...content, key: true, span: 2 };
  expect(styleOf(card)).toEqual(style);
});
