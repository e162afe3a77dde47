import { expect } from 'vitest';
import { addLane } from '../../../../shared/commands/addLane';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(addLane, {
  does: [
    {
      when: 'at the top',
      on,
      args: { journeyId, kind: 'thought', id: 'l', index: 0 },
      expect: (after) =>
        expect(journeyOf(after, JOURNEY).lanes[0]).toEqual({ id: 'l', kind: 'thought', name: '' }),
    },
    {
      when: 'of a kind that a newer program knows',
      on,
      args: { journeyId, kind: 'x-sound', name: 'Sounds' },
    },
    { when: 'to an empty journey', on, args: { journeyId: 'journey:Empty', kind: 'emotion' } },
  ],
  refuses: [
    {
      when: 'with an id that is taken',
      on,
      args: { journeyId, kind: 'text', id: 'series:1' },
      reason: 'refusal.idTaken',
    },
  ],
});
