import { expect } from 'vitest';
import { movePersona } from '../../../../shared/commands/movePersona';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { idsOf } from '../../../support/readDocument';

const on = awkwardDocument();

describeCommand(movePersona, {
  does: [
    {
      when: 'to another place',
      on,
      args: { personaId: 'persona:Sarah', index: 1 },
      expect: (after) => expect(idsOf(after.personas).slice(0, 2)).toEqual(['persona:Omar', 'persona:Sarah']),
    },
    { when: 'past the end, to the end', on, args: { personaId: 'persona:Sarah', index: 99 } },
  ],
  refuses: [
    { when: 'when it is gone', on, args: { personaId: 'gone', index: 0 }, reason: 'refusal.notFound' },
  ],
  leavesAlone: [{ when: 'where it is', on, args: { personaId: 'persona:Sarah', index: 0 } }],
});
