/**
 * A record as the chosen language shows it: its texts in that language, or in the other one where it says nothing.
 * The reading half of `editInLanguage` (shared/model), which takes the record apart again on writing.
 */
import type { Language } from '../../shared/model/kinds';
import { isTextField } from '../../shared/model/textFields';
import { placeTextPath, readTextPath } from '../../shared/model/textPath';
import { localizeText, translatedFields, type Translated } from '../../shared/model/translate';
import type { CjmDocument, Id } from '../../shared/model/types';

export function toShownRecord<R extends object>(
  document: Translated,
  language: Language,
  record: R,
  recordId: Id,
): R {
  if (Object.keys(document.translations).length === 0) return record;
  return showRecord(record, recordId, { document, language }) as R;
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

interface Reader {
  readonly document: Translated;
  readonly language: Language;
}

function showRecord(record: object, recordId: Id, reader: Reader): object {
  return showOnlyTranslated(record, showFields(record, recordId, '', reader), recordId, reader);
}

function showFields(record: object, recordId: Id, prefix: string, reader: Reader): object {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]: [string, unknown]) => [
      key,
      showValue(value, recordId, `${prefix}${key}`, reader),
    ]),
  );
}

/** What somebody wrote in another language than the main one first: the record has no such text yet. */
function showOnlyTranslated(
  record: object,
  shown: object,
  recordId: Id,
  { document, language }: Reader,
): object {
  return translatedFields(document, recordId)
    .filter((field) => isTextField(field) && readTextPath(record, field) === undefined)
    .reduce(
      (edited, field) =>
        placeTextPath(edited, field, localizeText(document, language, recordId, field, '').text),
      shown,
    );
}

function showValue(value: unknown, recordId: Id, path: string, reader: Reader): unknown {
  if (typeof value === 'string') {
    const { document, language } = reader;
    return isTextField(path) ? localizeText(document, language, recordId, path, value).text : value;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => showItem(item, reader));
  return isTable(value) ? showFields(value, recordId, `${path}.`, reader) : value;
}

function showItem(item: unknown, reader: Reader): unknown {
  if (!isTable(item) || typeof item['id'] !== 'string') return item;
  return showRecord(item, item['id'], reader);
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
