import { expect } from 'vitest';
import { editJourney } from '../../../../shared/commands/editJourney';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';
import { journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;
const summed = buildDocument()
  .journey('As-is', { summary: { pain: 'No reply' } })
  .translation('zh-Hant', 'journey:As-is', 'summary.pain', '沒有人回覆', 'No reply')
  .build();

describeCommand(editJourney, {
  does: [
    { when: 'sets a field', on, args: { journeyId, field: 'goal', value: 'A home' } },
    {
      when: 'clears the baseline',
      on,
      args: { journeyId: 'journey:To-be', field: 'baselineId', value: undefined },
      expect: (after) => expect(journeyOf(after, 'journey:To-be')).not.toHaveProperty('baselineId'),
    },
    {
      when: 'clears its summary, and what the other language says of it stays',
      on: summed,
      args: { journeyId: 'journey:As-is', field: 'summary', value: { pain: '' }, language: 'en' },
      expect(after, before) {
        expect(journeyOf(after, 'journey:As-is')).not.toHaveProperty('summary');
        expect(after.translations).toBe(before.translations);
      },
    },
    {
      when: 'clears its summary in the other language alone',
      on: summed,
      args: { journeyId: 'journey:As-is', field: 'summary', value: { pain: '' }, language: 'zh-Hant' },
      expect(after) {
        expect(journeyOf(after, 'journey:As-is').summary).toEqual({ pain: 'No reply' });
        expect(after.translations).toEqual({});
      },
    },
  ],
  refuses: [
    {
      when: 'as its own baseline',
      on,
      args: { journeyId, field: 'baselineId', value: JOURNEY },
      reason: 'refusal.ownBaseline',
    },
    {
      when: 'when it would be its own baseline by way of another',
      on,
      args: { journeyId, field: 'baselineId', value: 'journey:To-be' },
      reason: 'refusal.ownBaseline',
    },
    {
      when: 'with channels that are not there',
      on,
      args: { journeyId, field: 'channelIds', value: ['gone'] },
      reason: 'refusal.notFound',
    },
  ],
  leavesAlone: [{ when: 'when nothing differs', on, args: { journeyId, field: 'narrative', value: '' } }],
});
