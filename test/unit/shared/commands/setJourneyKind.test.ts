import { expect } from 'vitest';
import { setJourneyKind } from '../../../../shared/commands/setJourneyKind';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(setJourneyKind, {
  does: [
    {
      when: 'changes the kind',
      on,
      args: { journeyId, kind: 'blueprint' },
      expect: (after) => expect(journeyOf(after, JOURNEY).kind).toBe('blueprint'),
    },
  ],
  refuses: [
    { when: 'when it is gone', on, args: { journeyId: 'gone', kind: 'day' }, reason: 'refusal.notFound' },
  ],
  leavesAlone: [{ when: 'when it is of that kind', on, args: { journeyId, kind: 'current' } }],
});
