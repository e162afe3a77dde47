/**
 * A record as the chosen language shows it: translated texts where there are some, its own texts elsewhere.
 * The reading half of `editInLanguage` (shared/model), which takes the record apart again on writing.
 */
import type { Language } from '../../shared/model/kinds';
import { isTextField } from '../../shared/model/textFields';
import { localizeText } from '../../shared/model/translate';
import type { CjmDocument, Id, RecordTranslation } from '../../shared/model/types';

type TextsOf = (recordId: Id) => RecordTranslation | undefined;

export function toShownRecord<R extends object>(
  document: Pick<CjmDocument, 'language' | 'translations'>,
  language: Language,
  record: R,
  recordId: Id,
): R {
  const table = language === document.language ? undefined : document.translations[language];
  if (!table) return record;
  const textsOf: TextsOf = (id) => (Object.hasOwn(table, id) ? table[id] : undefined);
  return showFields(record, recordId, '', textsOf) as R;
}

/** The text of one field, without building the whole record. */
export function toShownText(
  document: CjmDocument,
  language: Language,
  recordId: Id,
  field: string,
  own: string,
): string {
  return localizeText(document, language, recordId, field, own).text;
}

/** The language that text is in; that of the map where it is empty and something computed stands for it. */
export function toShownLanguage(
  document: CjmDocument,
  language: Language,
  recordId: Id,
  field: string,
  own: string,
): Language {
  const { text, state } = localizeText(document, language, recordId, field, own);
  return state === 'missing' && text !== '' ? document.language : language;
}

function showFields(record: object, recordId: Id, prefix: string, textsOf: TextsOf): object {
  const own: object = Object.fromEntries(
    Object.entries(record).map(([key, value]: [string, unknown]) => [
      key,
      showValue(value, recordId, `${prefix}${key}`, textsOf),
    ]),
  );
  return { ...findOnlyTranslated(prefix, textsOf(recordId)), ...own };
}

/** What somebody wrote in this language first: the record has no such text yet. */
function findOnlyTranslated(prefix: string, texts: RecordTranslation = {}): object {
  const written = Object.entries(texts)
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, { text }]) => [path.slice(prefix.length), text] as const);
  return Object.fromEntries(written.filter(([key]) => !key.includes('.')));
}

function showValue(value: unknown, recordId: Id, path: string, textsOf: TextsOf): unknown {
  if (typeof value === 'string')
    return isTextField(path) ? (textsOf(recordId)?.[path]?.text ?? value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => showItem(item, textsOf));
  return isTable(value) ? showFields(value, recordId, `${path}.`, textsOf) : value;
}

function showItem(item: unknown, textsOf: TextsOf): unknown {
  if (!isTable(item) || typeof item['id'] !== 'string') return item;
  return showFields(item, item['id'], '', textsOf);
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
