/** A persona on its way to another document: everything that is said of it comes along. */
import { swapLanguage } from './editLanguage';
import { createDocument } from './create';
import { getIn } from './editRecords';
import { idsWithin } from './editReferences';
import { keepTranslations } from './editTranslation';
import type { Language } from './kinds';
import type { Asset, CjmDocument, Id, Persona, Translations } from './types';

export interface PersonaPayload {
  readonly persona: Persona;
  /** Of its own texts. */
  readonly language: Language;
  /** Of the persona and of its evidence, and of nothing else. */
  readonly translations: Translations;
  readonly photo?: Asset;
}

export function toPersonaPayload(document: CjmDocument, personaId: Id): PersonaPayload {
  const persona = getIn(document.personas, personaId);
  const { photo } = persona;
  const asset =
    photo !== undefined && Object.hasOwn(document.assets, photo) ? document.assets[photo] : undefined;
  return {
    persona,
    language: document.language,
    translations: keepTranslations(document, idsWithin([persona])),
    ...(asset && { photo: asset }),
  };
}

/** With its own texts in this language, where it has them; the others become translations. */
export function payloadInLanguage(payload: PersonaPayload, language: Language): PersonaPayload {
  if (payload.language === language) return payload;
  const alone: CjmDocument = {
    ...createDocument({ id: '', title: '', language: payload.language, at: '', journeys: [] }),
    personas: [payload.persona],
    translations: payload.translations,
  };
  const { personas, translations } = swapLanguage(alone, language);
  return { ...payload, persona: personas[0] ?? payload.persona, language, translations };
}
