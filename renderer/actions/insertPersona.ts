import { UserPlus } from 'lucide-react';
import { addPersona } from '../../shared/commands/addPersona';
import { createTranslator } from '../../shared/i18n/translator';
import type { Action } from './action';
import { mayEdit } from './enabled';

export const insertPersona: Action = {
  id: 'persona.add',
  label: 'action.persona.add',
  icon: UserPlus,
  scope: 'editor',
  menu: 'insert',
  enabled: mayEdit,
  run({ editor, shell }) {
    if (!editor) return;
    const { language } = editor.view.getState();
    const id = editor.newId();
    const name = createTranslator(language)('inspector.personas.new');
    // The panel first: it clears the selection, which the new persona then takes.
    shell.showPanel('personas');
    editor.documents.run(addPersona, { id, fields: { name }, language }, { select: { kind: 'persona', id } });
  },
};
