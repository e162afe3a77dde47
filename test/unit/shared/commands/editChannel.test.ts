import { expect, it } from 'vitest';
import { editChannel } from '../../../../shared/commands/editChannel';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();

describeCommand(editChannel, {
  does: [
    { when: 'sets a field', on, args: { channelId: 'channel:Web', field: 'icon', value: 'web' } },
    {
      when: 'keeps an empty name',
      on,
      args: { channelId: 'channel:Web', field: 'name', value: '' },
      expect: (after) => expect(after.channels[0]?.name).toBe(''),
    },
    {
      when: 'says how well it agrees with the others',
      on,
      args: { channelId: 'channel:Web', field: 'consistency', value: { message: 4, data: 1 } },
      expect: (after) => expect(after.channels[0]?.consistency).toEqual({ message: 4, data: 1 }),
    },
  ],
  refuses: [
    {
      when: 'when it is gone',
      on,
      args: { channelId: 'gone', field: 'name', value: '' },
      reason: 'refusal.notFound',
    },
    {
      when: 'when a part of the consistency is out of range',
      on,
      args: { channelId: 'channel:Web', field: 'consistency', value: { service: 6 } },
      reason: 'refusal.outOfRange',
    },
  ],
  leavesAlone: [
    {
      when: 'when nothing differs',
      on,
      args: { channelId: 'channel:Web', field: 'nature', value: 'digital' },
    },
  ],
});

it('takes back a name that was typed as one, and ratings one by one', () => {
  const channelId = 'channel:Web';
  const typed = editChannel.mergeKey?.({ channelId, field: 'name', value: 'We' });
  expect(typed).toBeDefined();
  expect(editChannel.mergeKey?.({ channelId, field: 'name', value: 'Web' })).toBe(typed);
  const keyOf = (part: string) =>
    editChannel.mergeKey?.({ channelId, field: 'consistency', value: { [part]: 4 }, part });
  expect(keyOf('message')).not.toBe(keyOf('service'));
});
