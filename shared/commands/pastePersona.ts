import { copyPersona, startCopying } from '../model/editCopies';
import { insertAt } from '../model/editRecords';
import { takeTranslations } from '../model/editTranslation';
import { payloadInLanguage, type PersonaPayload } from '../model/personaPayload';
import type { Asset, CjmDocument, Id, Persona } from '../model/types';
import type { Command } from './command';
import { mayHoldAll } from './fieldVerdicts';
import { namedLabel } from './labels';
import { firstRefusal, mustBeNew } from './verdicts';

export interface PastePersonaArgs {
  readonly payload: PersonaPayload;
  /** Given by the caller who wants to point at what it adds. */
  readonly id?: Id;
  /** Where it ends up among the personas; last when absent. */
  readonly index?: number;
}

/** From another document or from the library: under new ids, with evidence, translations and photo. */
export const pastePersona: Command<PastePersonaArgs> = {
  name: 'persona.paste',
  label: (_document, { payload }) => namedLabel('command.persona.paste', payload.persona.name),
  allowed: (document, { payload, id }) =>
    firstRefusal(mustBeNew(document, id), mayHoldAll(document, withoutPhoto(payload.persona))),
  run(document, { payload, id, index = document.personas.length }, made) {
    const { persona, translations, photo } = payloadInLanguage(payload, document.language);
    const copying = startCopying(made.newId);
    const renewed = copyPersona(withoutPhoto(persona), copying);
    const copy = id === undefined ? renewed : { ...renewed, id };
    copying.ids.set(persona.id, copy.id);
    const shown = photo && keepPhoto(document.assets, photo, made.newId);
    const pasted: Persona = shown ? { ...copy, photo: shown.id } : copy;
    const edited: CjmDocument = {
      ...document,
      personas: insertAt(document.personas, index, [pasted]),
      assets: shown?.assets ?? document.assets,
    };
    return takeTranslations(edited, translations, copying.ids);
  },
};

/** Its picture is one of another document's. */
function withoutPhoto({ photo: _photo, ...persona }: Persona): Persona {
  return persona;
}

/** Among the pictures of this document, unless the very same one is there already. */
function keepPhoto(
  assets: CjmDocument['assets'],
  photo: Asset,
  newId: () => Id,
): { readonly id: Id; readonly assets: CjmDocument['assets'] } {
  const known = Object.entries(assets).find(
    ([, { mime, data }]) => data === photo.data && mime === photo.mime,
  );
  if (known) return { id: known[0], assets };
  const id = newId();
  return { id, assets: { ...assets, [id]: photo } };
}
