/** Changes of the library: the same commands as on any document. Pure. */
import { runCommand, type Command, type Made } from '../../../shared/commands/command';
import { editPersona } from '../../../shared/commands/editPersona';
import { pastePersona } from '../../../shared/commands/pastePersona';
import { removePersona } from '../../../shared/commands/removePersona';
import { LANGUAGES, type Language } from '../../../shared/model/kinds';
import { toPersonaPayload } from '../../../shared/model/personaPayload';
import { localizeText } from '../../../shared/model/translate';
import type { CjmDocument, Id, Persona } from '../../../shared/model/types';
import { createLibrary } from '../../../shared/templates/createLibrary';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { FailureText } from '../../host/hostTexts';

type Edited = Result<CjmDocument, FailureText>;

/**
 * The entry that was made of a persona, or that it was made of. Two maps that began with one template, or as copies of one
 * file, have made two people of one: that of the same name comes first.
 */
export function findEntry(
  library: CjmDocument | undefined,
  source: CjmDocument,
  persona: Persona,
): Persona | undefined {
  const related = (library?.personas ?? []).filter((entry) => isRelated(entry, persona));
  return (
    related.find((entry) => library && isSameName(library, entry, source, persona)) ??
    related.find(({ copiedFrom }) => copiedFrom === persona.id) ??
    related[0]
  );
}

/** One was made of the other. */
export function isRelated(entry: Persona, persona: Persona): boolean {
  return entry.copiedFrom === persona.id || persona.copiedFrom === entry.id;
}

/** In every language in which both are named, or in any where there is none; an outdated translation names nobody. */
export function isSameName(
  library: CjmDocument,
  entry: Persona,
  source: CjmDocument,
  persona: Persona,
): boolean {
  const kept = LANGUAGES.map((language) => nameIn(library, entry, language));
  const wanted = LANGUAGES.map((language) => nameIn(source, persona, language));
  const both = LANGUAGES.map((_, index) => index).filter((index) => kept[index] && wanted[index]);
  if (both.length > 0) return both.every((index) => kept[index] === wanted[index]);
  return kept.find(Boolean) === wanted.find(Boolean);
}

function nameIn(document: CjmDocument, { id, name }: Persona, language: Language): string {
  const { text, state } = localizeText(document, language, id, 'name', name);
  return state === 'main' || state === 'translated' ? text.trim() : '';
}

/** Newest first; `replace` puts it where its entry stands, `beside` leaves that as it is. */
export function keepPersona(
  library: CjmDocument | undefined,
  source: CjmDocument,
  persona: Persona,
  made: Made,
  how: 'replace' | 'beside' = 'replace',
): Edited {
  const before = library ?? createLibrary(source.language, made);
  const entry = how === 'replace' ? findEntry(before, source, persona) : undefined;
  const index = entry ? before.personas.indexOf(entry) : 0;
  const cleared = entry ? apply(before, removePersona, { personaId: entry.id }, made) : ok(before);
  if (!cleared.ok) return cleared;
  const payload = toPersonaPayload(source, persona.id);
  // An entry that is replaced keeps its id, by which the maps that took it know it.
  const args = { payload, index, ...(entry && { id: entry.id }) };
  return tidy(apply(cleared.value, pastePersona, args, made));
}

export function renameEntry(
  library: CjmDocument | undefined,
  personaId: Id,
  name: string,
  language: Language,
  made: Made,
): Edited {
  return edit(library, editPersona, { personaId, field: 'name', value: name, language }, made);
}

export function removeEntry(library: CjmDocument | undefined, personaId: Id, made: Made): Edited {
  return tidy(edit(library, removePersona, { personaId }, made));
}

function edit<A>(library: CjmDocument | undefined, command: Command<A>, args: A, made: Made): Edited {
  return library ? apply(library, command, args, made) : fail({ key: 'refusal.notFound' });
}

function apply<A>(document: CjmDocument, command: Command<A>, args: A, made: Made): Edited {
  const result = runCommand(document, command, args, made);
  if (result.ok) return result;
  const { reason, values } = result.failure;
  return fail({ key: reason, ...(values && { values }) });
}

/** Photos of entries that are gone go, too: the library has no undo that could want them back. */
function tidy(edited: Edited): Edited {
  if (!edited.ok) return edited;
  const { personas, assets } = edited.value;
  const used = new Set(personas.map(({ photo }) => photo));
  const kept = Object.entries(assets).filter(([id]) => used.has(id));
  return ok({ ...edited.value, assets: Object.fromEntries(kept) });
}
