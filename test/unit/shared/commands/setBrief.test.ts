import { expect } from 'vitest';
import { setBrief } from '../../../../shared/commands/setBrief';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();

describeCommand(setBrief, {
  does: [
    {
      when: 'sets a field',
      on,
      args: { field: 'audience', value: 'Board' },
      expect: (after) => expect(after.brief.audience).toBe('Board'),
    },
    {
      when: 'removes a field',
      on,
      args: { field: 'participants', value: undefined },
      expect: (after) => expect(after.brief).toEqual({ product: 'Mortgage' }),
    },
    {
      when: 'writes to the translation in another language',
      on,
      args: { field: 'product', value: '信貸', language: 'zh-Hant' },
      expect: (after, before) => expect(after.brief).toBe(before.brief),
    },
  ],
  leavesAlone: [
    { when: 'when the list says the same', on, args: { field: 'participants', value: ['Ann', 'Bo'] } },
  ],
});
