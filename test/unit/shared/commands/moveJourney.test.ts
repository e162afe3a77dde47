import { expect } from 'vitest';
import { moveJourney } from '../../../../shared/commands/moveJourney';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { idsOf } from '../../../support/readDocument';

const on = awkwardDocument();

describeCommand(moveJourney, {
  does: [
    {
      when: 'to another place',
      on,
      args: { journeyId: 'journey:As-is', index: 1 },
      expect: (after) =>
        expect(idsOf(after.journeys).slice(0, 2)).toEqual(['journey:To-be', 'journey:As-is']),
    },
    { when: 'past the end, to the end', on, args: { journeyId: 'journey:As-is', index: 99 } },
  ],
  refuses: [
    { when: 'when it is gone', on, args: { journeyId: 'gone', index: 0 }, reason: 'refusal.notFound' },
  ],
  leavesAlone: [{ when: 'where it is', on, args: { journeyId: 'journey:As-is', index: 0 } }],
});
