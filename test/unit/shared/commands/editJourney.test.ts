import { expect } from 'vitest';
import { editJourney } from '../../../../shared/commands/editJourney';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(editJourney, {
  does: [
    { when: 'sets a field', on, args: { journeyId, field: 'goal', value: 'A home' } },
    {
      when: 'clears the baseline',
      on,
      args: { journeyId: 'journey:To-be', field: 'baselineId', value: undefined },
      expect: (after) => expect(journeyOf(after, 'journey:To-be')).not.toHaveProperty('baselineId'),
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
