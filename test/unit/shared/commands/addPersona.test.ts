import { expect } from 'vitest';
import { addPersona } from '../../../../shared/commands/addPersona';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();

describeCommand(addPersona, {
  does: [
    {
      when: 'adds one with a made id',
      on,
      args: {},
      expect: (after) => expect(after.personas.at(-1)).toEqual({ id: 'new1', name: '' }),
    },
    { when: 'adds one with fields', on, args: { id: 'p', fields: { name: 'ليلى', age: 40 } } },
    {
      when: 'writes its name in another language',
      on,
      args: { id: 'p', fields: { name: '小美', age: 30 }, language: 'zh-Hant' },
      expect(after) {
        expect(after.personas.at(-1)).toEqual({ id: 'p', name: '', age: 30 });
        expect(after.translations['zh-Hant']?.['p']?.['name']?.text).toBe('小美');
      },
    },
  ],
  refuses: [
    { when: 'with an id that is taken', on, args: { id: 'card:a' }, reason: 'refusal.idTaken' },
    { when: 'with an impossible age', on, args: { fields: { age: -1 } }, reason: 'refusal.outOfRange' },
  ],
});
