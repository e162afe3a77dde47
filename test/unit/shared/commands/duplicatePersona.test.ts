import { expect } from 'vitest';
import { duplicatePersona } from '../../../../shared/commands/duplicatePersona';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { describeCommand } from '../../../support/describeCommand';
import { idsOf } from '../../../support/readDocument';

const on = awkwardDocument();

describeCommand(duplicatePersona, {
  does: [
    {
      when: 'with its evidence and translations, under new ids',
      on,
      args: { personaId: 'persona:Sarah' },
      expect(after) {
        expect(idsOf(after.personas)).toEqual(['persona:Sarah', 'new1', 'persona:Omar']);
        expect(after.personas[1]).toMatchObject({ copiedFrom: 'persona:Sarah', evidence: [{ id: 'new2' }] });
        expect(after.translations['zh-Hant']?.['new1']?.['role']?.text).toBe('買家');
      },
    },
  ],
  refuses: [{ when: 'when it is gone', on, args: { personaId: 'gone' }, reason: 'refusal.notFound' }],
});
