import { expect } from 'vitest';
import { editPersona } from '../../../../shared/commands/editPersona';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();

describeCommand(editPersona, {
  does: [
    { when: 'sets a field', on, args: { personaId: 'persona:Omar', field: 'quote', value: '“ok”' } },
    {
      when: 'forgets the translations of evidence it drops',
      on: buildDocument()
        .persona('P', { evidence: [{ id: 'e', text: 'x' }] })
        .translation('zh-Hant', 'e', 'text', '甲')
        .build(),
      args: { personaId: 'persona:P', field: 'evidence', value: [] },
      expect: (after) => expect(after.translations).toEqual({}),
    },
  ],
  refuses: [
    {
      when: 'for a persona that is gone',
      on,
      args: { personaId: 'gone', field: 'name', value: '' },
      reason: 'refusal.notFound',
    },
    {
      when: 'with a photo that is not there',
      on,
      args: { personaId: 'persona:Omar', field: 'photo', value: 'gone' },
      reason: 'refusal.notFound',
    },
  ],
  leavesAlone: [
    { when: 'when nothing differs', on, args: { personaId: 'persona:Omar', field: 'name', value: 'Omar' } },
  ],
});
