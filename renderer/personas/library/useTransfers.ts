/** Personas on their way: into the library, out of it onto the map, and between windows by the clipboard. */
import type { ClipboardEvent } from 'react';
import { pastePersona } from '../../../shared/commands/pastePersona';
import { setJourneyPersonas } from '../../../shared/commands/setJourneyPersonas';
import { toPersonaPayload, type PersonaPayload } from '../../../shared/model/personaPayload';
import { findJourney } from '../../../shared/model/queries';
import type { Id, Persona } from '../../../shared/model/types';
import { useShell } from '../../actions/useActions';
import { toStep } from '../../document/editor';
import { useEditor } from '../../document/useEditor';
import { useMessages } from '../../i18n/useMessages';
import { toFace } from '../face';
import { readCopied, writeCopied } from './personaClipboard';
import type { ShelfEntry } from './shelf';
import type { PersonaLibrary } from './usePersonaLibrary';

export interface Transfers {
  save(persona: Persona): Promise<void>;
  /** As one step of undo: into the document, and onto the map shown. */
  take(entry: ShelfEntry): void;
  /** For the card that has the keyboard. */
  onCopy(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
}

export function useTransfers(library: PersonaLibrary): Transfers {
  const t = useMessages();
  const shell = useShell();
  const { documents, view, newId } = useEditor();

  function bring(payloads: readonly PersonaPayload[], toMap: boolean): boolean {
    const [first] = payloads;
    if (!first) return false;
    const { document } = documents.getState();
    const { journeyId } = view.getState();
    const ids: readonly Id[] = payloads.map(() => newId());
    const onMap = findJourney(document, journeyId)?.personaIds ?? [];
    const result = documents.batch(pastePersona.label(document, { payload: first }), [
      ...payloads.map((payload, index) => toStep(pastePersona, { payload, ...idAt(ids, index) })),
      ...(toMap ? [toStep(setJourneyPersonas, { journeyId, personaIds: [...onMap, ...ids] })] : []),
    ]);
    if (result.ok) return true;
    const { reason, values } = result.failure;
    shell.toast({ key: reason, ...(values && { values }), tone: 'bad' });
    return false;
  }

  const nameOf = (persona: Persona, entry?: ShelfEntry): string =>
    entry?.face.name ?? toFace(documents.getState().document, view.getState().language, persona, t).name;

  return {
    async save(persona) {
      const name = nameOf(persona);
      if (await library.keep(documents.getState().document, persona)) {
        shell.toast({ key: 'personas.library.saved', values: { name }, tone: 'good' });
      }
    },
    take(entry) {
      if (!bring([toPersonaPayload(entry.source, entry.persona.id)], true)) return;
      const values = { name: entry.face.name };
      shell.toast({ key: 'personas.library.taken', values, tone: 'info', action: 'edit.undo' });
    },
    onCopy(event) {
      const { document } = documents.getState();
      const id = findPersonaId(event.target);
      const persona = document.personas.find((candidate) => candidate.id === id);
      if (!persona) return;
      const face = toFace(document, view.getState().language, persona, t);
      writeCopied(event.clipboardData, document, persona, face, { newId, now: shell.now() });
      event.preventDefault();
      shell.toast({ key: 'personas.copied', values: { name: face.name }, tone: 'good' });
    },
    onPaste(event) {
      const copied = readCopied(event.clipboardData);
      if (!copied) return;
      event.preventDefault();
      const payloads = copied.personas.map(({ id }) => toPersonaPayload(copied, id));
      if (bring(payloads, false))
        shell.toast({ key: 'personas.pasted', values: { count: payloads.length }, tone: 'good' });
    },
  };
}

const idAt = (ids: readonly Id[], index: number): { readonly id?: Id } => {
  const id = ids[index];
  return id === undefined ? {} : { id };
};

/** Of the card that has the keyboard; where a text is marked, that is what is copied. */
function findPersonaId(target: EventTarget): Id | undefined {
  if (!(target instanceof Element) || target.closest('input, textarea')) return undefined;
  if (window.getSelection()?.isCollapsed === false) return undefined;
  return target.closest<HTMLElement>('[data-persona]')?.dataset.persona;
}
