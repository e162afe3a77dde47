/**
 * Reading a record's text in a language.
 *
 * The board shows the chosen language and falls back to the other, whichever of the two is the main one. A translation
 * made from another wording than the record has now is stale: it is still shown, and marked.
 */
import { shortHash } from '../util/shortHash';
import { LANGUAGES } from './kinds';
import type { CjmDocument, Id, TranslatedText } from './types';

export type Translated = Pick<CjmDocument, 'language' | 'translations'>;

export interface LocalizedText {
  readonly text: string;
  /** `missing`: this language says nothing, so this is another one's text; empty where none says anything. */
  readonly state: 'main' | 'translated' | 'stale' | 'missing';
}

/** `mainText` is what the record itself says in that field. */
export function localizeText(
  document: Translated,
  language: string,
  recordId: Id,
  field: string,
  mainText: string,
): LocalizedText {
  const shown = findShownLanguage(document, language, recordId, field, mainText);
  const translated =
    shown === document.language ? undefined : findTranslation(document, shown, recordId, field);
  const text = translated ? translated.text : shown === document.language ? mainText : '';
  if (shown !== language) return { text, state: 'missing' };
  if (shown === document.language) return { text, state: 'main' };
  if (!translated) return { text, state: 'missing' };
  return { text, state: isStale(translated, mainText) ? 'stale' : 'translated' };
}

/** The language whose words stand there: the chosen one also where there are none in any. */
export function findShownLanguage(
  document: Translated,
  language: string,
  recordId: Id,
  field: string,
  mainText: string,
): string {
  const says = (one: string): boolean =>
    (one === document.language ? mainText : (findTranslation(document, one, recordId, field)?.text ?? '')) !==
    '';
  return [language, document.language, ...LANGUAGES].find(says) ?? language;
}

export function findTranslation(
  document: Translated,
  language: string,
  recordId: Id,
  field: string,
): TranslatedText | undefined {
  return own(own(own(document.translations, language), recordId), field);
}

/** What a record says in other languages, by the paths of its texts. */
export function translatedFields({ translations }: Translated, recordId: Id): readonly string[] {
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
