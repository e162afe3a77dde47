import { expect } from 'vitest';
import { editView } from '../../../../shared/commands/editView';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = buildDocument()
  .channel('Web')
  .with({
    views: [{ id: 'view', name: 'App only', channelIds: ['channel:Web'], tags: ['x'] }],
  })
  .build();

describeCommand(editView, {
  does: [
    {
      when: 'renames it and leaves what it shows alone',
      on,
      args: { viewId: 'view', fields: { name: 'Web only' } },
      expect: (after) => expect(after.views[0]).toMatchObject({ name: 'Web only', tags: ['x'] }),
    },
    {
      when: 'replaces what it shows in one step',
      on,
      args: { viewId: 'view', fields: { channelIds: [], tags: [], owners: ['IT'] } },
      expect(after) {
        expect(after.views[0]).toMatchObject({ id: 'view', name: 'App only', owners: ['IT'] });
        expect(after.views[0]).not.toHaveProperty('tags');
        expect(after.views[0]).not.toHaveProperty('channelIds');
      },
    },
  ],
  refuses: [
    {
      when: 'when it is gone',
      on,
      args: { viewId: 'gone', fields: { name: '' } },
      reason: 'refusal.notFound',
    },
    {
      when: 'with a persona that is not there',
      on,
      args: { viewId: 'view', fields: { personaIds: ['gone'] } },
      reason: 'refusal.notFound',
    },
  ],
  leavesAlone: [
    { when: 'when nothing differs', on, args: { viewId: 'view', fields: { name: 'App only', tags: ['x'] } } },
  ],
});
