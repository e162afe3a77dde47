import { expect } from 'vitest';
import { setEmotionScore } from '../../../../shared/commands/setEmotionScore';
import { FAMILY, JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(setEmotionScore, {
  does: [
    {
      when: 'clamped and rounded',
      on,
      args: {
        journeyId,
        scores: [
          { id: `card:${FAMILY}`, score: -7 },
          { id: 'card:start', score: 1.2345 },
        ],
      },
      expect: (after) =>
        expect([cardOf(after, `card:${FAMILY}`).score, cardOf(after, 'card:start').score]).toEqual([
          -2, 1.23,
        ]),
    },
    {
      when: 'to not known, which is never zero',
      on,
      args: { journeyId, scores: [{ id: 'card:start', score: undefined }] },
      expect: (after) => expect(cardOf(after, 'card:start')).not.toHaveProperty('score'),
    },
    {
      when: 'to zero, never minus zero',
      on,
      args: { journeyId, scores: [{ id: 'card:start', score: -0.001 }] },
      expect: (after) => expect(Object.is(cardOf(after, 'card:start').score, 0)).toBe(true),
    },
  ],
  refuses: [
    {
      when: 'when it is locked',
      on,
      args: { journeyId, scores: [{ id: 'card:locked', score: 1 }] },
      reason: 'refusal.lockedCard',
    },
    {
      when: 'to no number',
      on,
      args: { journeyId, scores: [{ id: 'card:start', score: Number.NaN }] },
      reason: 'refusal.notANumber',
    },
  ],
  leavesAlone: [
    { when: 'when it has that score', on, args: { journeyId, scores: [{ id: 'card:start', score: 0.501 }] } },
  ],
});
