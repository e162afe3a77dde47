/** Personas on their way: into the library, and out of it onto the map. */
import { toPersonaPayload } from '../../../shared/model/personaPayload';
import type { CjmDocument, Persona } from '../../../shared/model/types';
import { bringPersonas } from '../../actions/bringPersonas';
import { sayRefusal } from '../../actions/sayRefusal';
import { useShell } from '../../actions/useActions';
import { useEditor } from '../../document/useEditor';
import { toFace } from '../face';
import { findEntry, isSameName } from './libraryEdits';
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

  /** The library has no undo: somebody of another name is not replaced without a word. */
  async function askHow(
    document: CjmDocument,
    persona: Persona,
    name: string,
  ): Promise<'replace' | 'beside' | undefined> {
    const kept = library.document;
    const entry = findEntry(kept, document, persona);
    if (!kept || !entry || isSameName(kept, entry, document, persona)) return 'replace';
    const before = toFace(kept, editor.view.getState().language, entry).name;
    const choice = await shell.ask({
      title: 'personas.library.replace.title',
      message: 'personas.library.replace.message',
      values: { before, name },
      buttons: [
        { id: 'cancel', label: 'dialog.cancel' },
        { id: 'replace', label: 'personas.library.replace', tone: 'danger' },
        { id: 'beside', label: 'personas.library.beside' },
      ],
      cancel: 'cancel',
    });
    return choice === 'replace' || choice === 'beside' ? choice : undefined;
  }

  return {
    async save(persona) {
      const { document } = editor.documents.getState();
      const { name } = toFace(document, editor.view.getState().language, persona);
      const how = await askHow(document, persona, name);
      if (how && (await library.keep(document, persona, how))) {
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
