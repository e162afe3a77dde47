/** What can be done with a persona of the open document, wherever it is shown. */
import { duplicatePersona } from '../../shared/commands/duplicatePersona';
import { movePersona } from '../../shared/commands/movePersona';
import { removePersona } from '../../shared/commands/removePersona';
import { setJourneyPersonas } from '../../shared/commands/setJourneyPersonas';
import { findJourney } from '../../shared/model/queries';
import type { Id } from '../../shared/model/types';
import { useShell } from '../actions/useActions';
import { useEditor } from '../document/useEditor';
import { useRun } from '../fields/useRun';
import type { Face } from './face';

export interface PersonaDeeds {
  /** The id of the copy. */
  duplicate(id: Id): Id | undefined;
  /** To the place of another persona. */
  move(id: Id, to: Id): void;
  /** No question: a message offers to undo. */
  remove(face: Pick<Face, 'id' | 'name'>): boolean;
  /** On a journey or off it. */
  toggle(id: Id, journeyId: Id): void;
}

export function usePersonaDeeds(): PersonaDeeds {
  const run = useRun();
  const shell = useShell();
  const { documents } = useEditor();
  const getDocument = () => documents.getState().document;
  return {
    duplicate(personaId) {
      if (!run(duplicatePersona, { personaId })) return undefined;
      const { personas } = getDocument();
      return personas[personas.findIndex(({ id }) => id === personaId) + 1]?.id;
    },
    move(personaId, to) {
      run(movePersona, { personaId, index: getDocument().personas.findIndex(({ id }) => id === to) });
    },
    remove({ id, name }) {
      if (!run(removePersona, { personaId: id })) return false;
      shell.toast({ key: 'personas.removed', values: { name }, tone: 'info', action: 'edit.undo' });
      return true;
    },
    toggle(id, journeyId) {
      const onMap = findJourney(getDocument(), journeyId)?.personaIds ?? [];
      const personaIds = onMap.includes(id) ? onMap.filter((other) => other !== id) : [...onMap, id];
      run(setJourneyPersonas, { journeyId, personaIds });
    },
  };
}
