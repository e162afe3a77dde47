/** Personas on their way: into the library, and out of it onto the map. */
import { toPersonaPayload } from '../../../shared/model/personaPayload';
import type { Persona } from '../../../shared/model/types';
import { bringPersonas } from '../../actions/bringPersonas';
import { sayRefusal } from '../../actions/sayRefusal';
import { useShell } from '../../actions/useActions';
import { useEditor } from '../../document/useEditor';
import { toFace } from '../face';
import type { ShelfEntry } from './shelf';
import type { PersonaLibrary } from './usePersonaLibrary';

export interface Transfers {
  save(persona: Persona): Promise<void>;
  /** As one step of undo: into the document, and onto the map shown. */
  take(entry: ShelfEntry): void;
}

export function useTransfers(library: PersonaLibrary): Transfers {
  const shell = useShell();
  const editor = useEditor();

  return {
    async save(persona) {
      const { document } = editor.documents.getState();
      const { name } = toFace(document, editor.view.getState().language, persona);
      if (await library.keep(document, persona)) {
        shell.toast({ key: 'personas.library.saved', values: { name }, tone: 'good' });
      }
    },
    take(entry) {
      const brought = bringPersonas(editor, [toPersonaPayload(entry.source, entry.persona.id)], true);
      if (!brought.ok) return sayRefusal(shell, brought.failure);
      const values = { name: entry.face.name };
      shell.toast({ key: 'personas.library.taken', values, tone: 'info', action: 'edit.undo' });
    },
  };
}
