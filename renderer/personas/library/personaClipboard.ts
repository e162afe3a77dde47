/**
 * A persona on the clipboard: as words for any program, and for this one as a whole document that holds nothing else.
 *
 * What comes back is read as strictly as any file: another program may have put it there.
 */
import type { Made } from '../../../shared/commands/command';
import { parseDocument } from '../../../shared/format/parseDocument';
import { serializeDocument } from '../../../shared/format/serializeDocument';
import { toPersonaPayload } from '../../../shared/model/personaPayload';
import type { CjmDocument, Persona } from '../../../shared/model/types';
import { createLibrary } from '../../../shared/templates/createLibrary';
import type { Face } from '../face';

const TYPE = 'application/x-cjm-personas+json';

export function writeCopied(
  clipboard: DataTransfer,
  document: CjmDocument,
  persona: Persona,
  face: Face,
  made: Made,
): void {
  const words = [face.aged, face.role, face.quote].filter((text) => text !== '');
  clipboard.setData('text/plain', words.join('\n'));
  const { translations, photo } = toPersonaPayload(document, persona.id);
  const alone: CjmDocument = {
    ...createLibrary(document.language, made),
    personas: [persona],
    translations,
    assets: photo && persona.photo !== undefined ? { [persona.photo]: photo } : {},
  };
  clipboard.setData(TYPE, serializeDocument(alone));
}

/** Undefined when it holds no persona. */
export function readCopied(clipboard: DataTransfer): CjmDocument | undefined {
  const text = clipboard.getData(TYPE);
  const parsed = text === '' ? undefined : parseDocument(text);
  return parsed?.ok && parsed.value.document.personas.length > 0 ? parsed.value.document : undefined;
}
