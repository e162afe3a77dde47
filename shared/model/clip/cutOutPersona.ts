/** A persona as a clip of its own, and back to what a document takes in. */
import { createDocument } from '../create';
import { findIn } from '../editRecords';
import { toPersonaPayload, type PersonaPayload } from '../personaPayload';
import type { CjmDocument, Id } from '../types';
import type { PersonaClip } from './clip';

/** Undefined when the document has no such persona. */
export function cutOutPersona(document: CjmDocument, personaId: Id): PersonaClip | undefined {
  const persona = findIn(document.personas, personaId);
  if (!persona) return undefined;
  const { translations, photo } = toPersonaPayload(document, personaId);
  const { id, language, updatedAt } = document;
  return {
    kind: 'persona',
    document: {
      ...createDocument({ id, title: '', language, at: updatedAt, journeys: [] }),
      personas: [persona],
      translations,
      assets: photo && persona.photo !== undefined ? { [persona.photo]: photo } : {},
    },
  };
}

export function toPayloads({ document }: PersonaClip): readonly PersonaPayload[] {
  return document.personas.map(({ id }) => toPersonaPayload(document, id));
}
