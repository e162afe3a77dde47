import { expect } from 'vitest';
import { renameJourney } from '../../../../shared/commands/renameJourney';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(renameJourney, {
  does: [
    { when: 'gives it a name', on, args: { journeyId, name: '1.0' } },
    {
      when: 'in another language',
      on,
      args: { journeyId, name: '現況', language: 'zh-Hant' },
      expect: (after) => expect(journeyOf(after, JOURNEY).name).toBe('As-is'),
    },
  ],
  refuses: [
    { when: 'when it is gone', on, args: { journeyId: 'gone', name: '' }, reason: 'refusal.notFound' },
  ],
  leavesAlone: [{ when: 'when it has that name', on, args: { journeyId, name: 'As-is' } }],
});
