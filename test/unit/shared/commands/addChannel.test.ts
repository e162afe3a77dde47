import { expect } from 'vitest';
import { addChannel } from '../../../../shared/commands/addChannel';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();

describeCommand(addChannel, {
  does: [
    {
      when: 'adds one',
      on,
      args: { id: 'ch', fields: { name: 'Phone', nature: 'human' } },
      expect: (after) => expect(after.channels.at(-1)).toEqual({ id: 'ch', name: 'Phone', nature: 'human' }),
    },
    { when: 'to an empty map', on: buildDocument().build(), args: {} },
  ],
  refuses: [{ when: 'with an id that is taken', on, args: { id: 'evidence:c' }, reason: 'refusal.idTaken' }],
});
