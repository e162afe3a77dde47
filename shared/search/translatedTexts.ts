/**
 * The words of one record in another language, ready to be searched.
 *
 * Kept by what the file says of that record in that language, which never changes either: see `recordTexts.ts`.
 */
import { isTextField } from '../model/textFields';
import type { Id, RecordTranslation } from '../model/types';
import { foldText } from './foldText';
import type { RecordText } from './recordTexts';

export type TranslationTable = Readonly<Record<Id, RecordTranslation>>;
/** By field. */
export type TranslatedTexts = ReadonlyMap<string, RecordText>;

const known = new WeakMap<RecordTranslation, { readonly id: Id; readonly texts: TranslatedTexts }>();

/** Undefined where the language says nothing of the record. */
export function translatedTextsOf(table: TranslationTable, recordId: Id): TranslatedTexts | undefined {
  const translated = Object.hasOwn(table, recordId) ? table[recordId] : undefined;
  if (!translated) return undefined;
  const found = known.get(translated);
  // Records of two documents may share what was copied from one to the other.
  if (found?.id === recordId) return found.texts;
  const texts = new Map<string, RecordText>();
  for (const [field, { text }] of Object.entries(translated)) {
    if (isTextField(field)) texts.set(field, { recordId, field, text, folded: foldText(text) });
  }
  known.set(translated, { id: recordId, texts });
  return texts;
}
