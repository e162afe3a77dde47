import { expect } from 'vitest';
import { reorderCard } from '../../../../shared/commands/reorderCard';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { textsInCell } from '../../../support/readDocument';

const on = awkwardDocument();
const journeyId = JOURNEY;

describeCommand(reorderCard, {
  does: [
    {
      when: 'up',
      on,
      args: { journeyId, id: 'card:c', index: 0 },
      expect: (after) => expect(textsInCell(after, 'lane:Actions', 'step:Find/Ask')).toEqual(['c', 'a', 'b']),
    },
    {
      when: 'down, past the end',
      on,
      args: { journeyId, id: 'card:a', index: 99 },
      expect: (after) => expect(textsInCell(after, 'lane:Actions', 'step:Find/Ask')).toEqual(['b', 'c', 'a']),
    },
  ],
  refuses: [
    {
      when: 'when it is locked',
      on,
      args: { journeyId, id: 'card:locked', index: 0 },
      reason: 'refusal.lockedCard',
    },
  ],
  leavesAlone: [
    { when: 'when it is last in its cell already', on, args: { journeyId, id: 'card:c', index: 2 } },
  ],
});
