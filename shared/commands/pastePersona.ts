import { isImage, keepAsset } from '../model/assets';
import { followCopies } from '../model/editComments';
import { copyPersona, startCopying } from '../model/editCopies';
import { insertAt } from '../model/editRecords';
import { takeTranslations } from '../model/editTranslation';
import { payloadInLanguage, type PersonaPayload } from '../model/personaPayload';
import type { Asset, CjmDocument, Id, Persona } from '../model/types';
import type { Command } from './command';
import { mayHoldAll } from './fieldVerdicts';
import { recordLabel } from './labels';
import { hasRoomForAssets } from './roomVerdicts';
import { firstRefusal, mustBeNew } from './verdicts';

export interface PastePersonaArgs {
  readonly payload: PersonaPayload;
  /** Given by the caller who wants to point at what it adds. */
  readonly id?: Id;
  /** Where it ends up among the personas; last when absent. */
  readonly index?: number;
}

/**
 * From another document or from the library: under new ids, with evidence, translations and photo. What was said about
 * one that was cut is about the pasted one.
 */
export const pastePersona: Command<PastePersonaArgs> = {
  name: 'persona.paste',
  label: (_document, { payload }) => recordLabel('command.persona.paste', payload, payload.persona),
  allowed: (document, { payload, id }) =>
    firstRefusal(
      mustBeNew(document, id),
      mayHoldAll(document, withoutPhoto(payload.persona)),
      hasRoomForAssets(document, photosOf(payload)),
    ),
  run(document, { payload, id, index = document.personas.length }, made) {
    const { persona, translations } = payloadInLanguage(payload, document.language);
    const copying = startCopying(made.newId);
    const renewed = copyPersona(withoutPhoto(persona), copying);
    const copy = id === undefined ? renewed : { ...renewed, id };
    copying.ids.set(persona.id, copy.id);
    const [photo] = photosOf(payload);
    const shown = photo && keepAsset(document.assets, photo, made.newId);
    const pasted: Persona = shown ? { ...copy, photo: shown.id } : copy;
    const edited: CjmDocument = {
      ...document,
      personas: insertAt(document.personas, index, [pasted]),
      assets: shown?.assets ?? document.assets,
    };
    return followCopies(takeTranslations(edited, translations, copying.ids), copying.ids);
  },
};

/** One, or none where it is no picture: nothing would be seen of it. */
function photosOf({ photo }: PersonaPayload): readonly Asset[] {
  return photo && isImage(photo) ? [photo] : [];
}

/** Its picture is one of another document's. */
function withoutPhoto({ photo: _photo, ...persona }: Persona): Persona {
  return persona;
}
