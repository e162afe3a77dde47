import { expect } from 'vitest';
import { removeChannel } from '../../../../shared/commands/removeChannel';
import { JOURNEY, awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf, journeyOf } from '../../../support/readDocument';

const on = awkwardDocument();

describeCommand(removeChannel, {
  does: [
    {
      when: 'and no card names it any more',
      on,
      args: { channelId: 'channel:Web' },
      expect(after) {
        expect(cardOf(after, 'card:b').channelIds).toEqual(['channel:Branch']);
        expect(journeyOf(after, JOURNEY)).not.toHaveProperty('channelIds');
      },
    },
  ],
  refuses: [{ when: 'when it is gone', on, args: { channelId: 'gone' }, reason: 'refusal.notFound' }],
});
