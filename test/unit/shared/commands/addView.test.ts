import { expect } from 'vitest';
import { addView } from '../../../../shared/commands/addView';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();

describeCommand(addView, {
  does: [
    {
      when: 'keeps what a filter says, and nothing that says nothing',
      on,
      args: { id: 'v', fields: { name: 'IT', owners: ['IT'], channelIds: [], tags: [] } },
      expect: (after) => expect(after.views.at(-1)).toEqual({ id: 'v', name: 'IT', owners: ['IT'] }),
    },
    {
      when: 'writes the name to the language shown',
      on,
      args: { id: 'v', fields: { name: '資訊部' }, language: 'zh-Hant' },
      expect(after) {
        expect(after.views.at(-1)?.name).toBe('');
        expect(after.translations['zh-Hant']?.['v']?.['name']?.text).toBe('資訊部');
      },
    },
  ],
  refuses: [
    { when: 'with an id that is taken', on, args: { id: 'persona:Sarah' }, reason: 'refusal.idTaken' },
    {
      when: 'with a channel that is not there',
      on,
      args: { fields: { channelIds: ['gone'] } },
      reason: 'refusal.notFound',
    },
  ],
});
