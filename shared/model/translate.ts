/**
 * Reading a record's text in a language.
 *
 * The board shows the chosen language and falls back to the main one. A translation made from another wording than the
 * record has now is stale: it is still shown, and marked.
 */
import { shortHash } from '../util/shortHash';
import type { CjmDocument, Id, TranslatedText } from './types';

export interface LocalizedText {
  readonly text: string;
  /** `missing`: no translation, so this is the main language's text. */
  readonly state: 'main' | 'translated' | 'stale' | 'missing';
}

/** `mainText` is what the record itself says in that field. */
export function localizeText(
  document: CjmDocument,
  language: string,
  recordId: Id,
  field: string,
  mainText: string,
): LocalizedText {
  if (language === document.language) return { text: mainText, state: 'main' };
  const translated = findTranslation(document, language, recordId, field);
  if (!translated) return { text: mainText, state: 'missing' };
  return { text: translated.text, state: isStale(translated, mainText) ? 'stale' : 'translated' };
}

export function findTranslation(
  document: CjmDocument,
  language: string,
  recordId: Id,
  field: string,
): TranslatedText | undefined {
  return own(own(own(document.translations, language), recordId), field);
}

/** What a record says in other languages, by the paths of its texts. */
export function translatedFields({ translations }: CjmDocument, recordId: Id): readonly string[] {
  const texts = Object.values(translations).flatMap((table) => Object.entries(own(table, recordId) ?? {}));
  return [...new Set(texts.flatMap(([field, { text }]) => (text === '' ? [] : field)))];
}

export function isStale(translated: TranslatedText, mainText: string): boolean {
  return translated.of !== shortHash(mainText);
}

/** Figures and signs, such as a metric's `%`, read the same in every language. */
export function needsTranslation(mainText: string): boolean {
  return /\p{L}/u.test(mainText);
}

/** Ids and languages come from files: `toString` must not find what every object has. */
function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}
