import { expect } from 'vitest';
import { moveChannel } from '../../../../shared/commands/moveChannel';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { idsOf } from '../../../support/readDocument';

const on = awkwardDocument();

describeCommand(moveChannel, {
  does: [
    {
      when: 'to another place',
      on,
      args: { channelId: 'channel:Web', index: 1 },
      expect: (after) => expect(idsOf(after.channels).slice(0, 2)).toEqual(['channel:Branch', 'channel:Web']),
    },
    { when: 'past the end, to the end', on, args: { channelId: 'channel:Web', index: 99 } },
  ],
  refuses: [
    { when: 'when it is gone', on, args: { channelId: 'gone', index: 0 }, reason: 'refusal.notFound' },
  ],
  leavesAlone: [{ when: 'where it is', on, args: { channelId: 'channel:Web', index: 0 } }],
});
