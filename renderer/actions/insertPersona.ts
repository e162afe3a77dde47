import { UserPlus } from 'lucide-react';
import { MOST_PERSONAS } from '../../shared/analysis/castFigures';
import { addPersona } from '../../shared/commands/addPersona';
import { setJourneyPersonas } from '../../shared/commands/setJourneyPersonas';
import { pickPersonaColor } from '../../shared/model/personaColors';
import { findJourney } from '../../shared/model/queries';
import { openSheet } from '../document/castView';
import { toStep } from '../document/editor';
import type { Action } from './action';
import { mayEdit } from './enabled';

/** On the map shown, as long as there is room for one more; its sheet asks who it is. */
export const insertPersona: Action = {
  id: 'persona.add',
  label: 'action.persona.add',
  icon: UserPlus,
  scope: 'editor',
  menu: 'insert',
  enabled: mayEdit,
  run({ editor }) {
    if (!editor) return;
    const { document } = editor.documents.getState();
    const { journeyId, language } = editor.view.getState();
    const id = editor.newId();
    const args = { id, fields: { color: pickPersonaColor(document.personas) }, language };
    const onMap = findJourney(document, journeyId)?.personaIds ?? [];
    const added = editor.documents.batch(addPersona.label(document, args), [
      toStep(addPersona, args),
      ...(onMap.length < MOST_PERSONAS
        ? [toStep(setJourneyPersonas, { journeyId, personaIds: [...onMap, id] })]
        : []),
    ]);
    if (added.ok) openSheet(editor, id, true);
  },
};
