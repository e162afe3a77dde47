import { expect } from 'vitest';
import { pasteCard } from '../../../../shared/commands/pasteCard';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf, textsInCell } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;
const ask = { lane: 'lane:Actions', step: 'step:Find/Ask' };

/** Lane and step, one after the other, read the same in two cells. */
const spaced = buildDocument()
  .journey('Spaced', {
    stages: [
      {
        ...{ id: 'stage', name: '' },
        steps: [
          { id: 'b c', name: '' },
          { id: 'c', name: '' },
        ],
      },
    ],
    lanes: [
      { id: 'a', kind: 'action', name: '', locked: true },
      { id: 'a b', kind: 'action', name: '' },
    ],
  })
  .build();

describeCommand(pasteCard, {
  does: [
    {
      when: 'in order, into several cells',
      on,
      args: {
        journeyId,
        cards: [
          { ...ask, index: 0, card: { text: '1' } },
          { ...ask, index: 1, card: { text: '2' } },
          { ...ask, step: 'step:Care', card: { text: '3' } },
        ],
      },
      expect: (after) => expect(textsInCell(after, ask.lane, ask.step)).toEqual(['1', '2', 'a', 'b', 'c']),
    },
    {
      when: 'from another document, dropping what this one does not have',
      on,
      args: {
        journeyId,
        cards: [
          {
            ...ask,
            card: {
              text: 'x',
              channelIds: ['channel:Web', 'gone'],
              personaId: 'gone',
              imageId: 'gone',
              journeyId: 'gone',
              locked: true,
              evidence: [{ id: 'evidence:c', text: 'y' }],
              copiedFrom: 'far',
            },
          },
        ],
      },
      expect: (after) =>
        expect(cardOf(after, 'new1')).toEqual({
          id: 'new1',
          lane: ask.lane,
          step: ask.step,
          text: 'x',
          channelIds: ['channel:Web'],
          evidence: [{ id: 'new2', text: 'y' }],
          copiedFrom: 'far',
        }),
    },
    {
      when: 'in another language',
      on,
      args: { journeyId, cards: [{ ...ask, card: { text: '貼上' } }], language: 'zh-Hant' },
    },
  ],
  refuses: [
    {
      when: 'into a locked lane',
      on,
      args: { journeyId, cards: [{ lane: 'lane:Shut', step: 'step:Care', card: { text: '' } }] },
      reason: 'refusal.lockedLane',
    },
    {
      when: 'into a locked lane among other cells, whatever the ids are like',
      on: spaced,
      args: {
        journeyId: 'journey:Spaced',
        cards: [
          { lane: 'a', step: 'b c', card: { text: '' } },
          { lane: 'a b', step: 'c', card: { text: '' } },
        ],
      },
      reason: 'refusal.lockedLane',
    },
    { when: 'of nothing', on, args: { journeyId, cards: [] }, reason: 'refusal.nothingChosen' },
    {
      when: 'of a score out of range',
      on,
      args: { journeyId, cards: [{ ...ask, card: { text: '', score: 3 } }] },
      reason: 'refusal.outOfRange',
    },
  ],
});
