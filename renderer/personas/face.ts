/** What is shown of a persona wherever it appears: its words in the language of the map, its colour, its photo. */
import { translatorFor } from '../../shared/i18n/translator';
import { findDrawable } from '../../shared/layout/cardImage';
import { toPersonaColor } from '../../shared/model/personaColors';
import type { CardColor, Language } from '../../shared/model/kinds';
import type { CjmDocument, Id, Persona } from '../../shared/model/types';
import { findOwn } from '../../shared/util/findOwn';
import { toShownText } from '../fields/shownRecord';

export interface Face {
  readonly id: Id;
  /** Never empty. */
  readonly name: string;
  /** The name, and the age where it is known. */
  readonly aged: string;
  readonly role: string;
  readonly quote: string;
  readonly color: CardColor;
  /** For an image element; undefined also for what must not be drawn. */
  readonly photo: string | undefined;
}

/** `document` is where the persona comes from: the open one, the library, a sample. */
export function toFace(document: CjmDocument, language: Language, persona: Persona): Face {
  const t = translatorFor(language);
  const shown = (field: 'name' | 'role' | 'quote'): string =>
    toShownText(document, language, persona.id, field, persona[field] ?? '');
  const name = shown('name') || t('inspector.personas.unnamed');
  return {
    id: persona.id,
    name,
    aged: persona.age === undefined ? name : t('inspector.personas.aged', { name, age: persona.age }),
    role: shown('role'),
    quote: shown('quote'),
    color: toPersonaColor(document.personas, persona),
    photo: toPhotoAddress(document.assets, persona.photo),
  };
}

/** The bytes say what it is and how much it would take to decode, as for the pictures of cards. */
function toPhotoAddress(assets: CjmDocument['assets'], id: Id | undefined): string | undefined {
  const asset = findOwn(assets, id);
  const header = asset && findDrawable(asset);
  return header && `data:${header.mime};base64,${asset.data}`;
}
