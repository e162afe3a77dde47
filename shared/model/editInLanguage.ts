/**
 * Writing to the language a person is looking at.
 *
 * In the document's main language the fields go to the record. In another one their texts become translations, and
 * the record keeps its words; whatever is not text (a colour, a date) is the same in every language. A text that is
 * shown only because the other language says it was not written here, whichever of the two is the main one.
 */
import { toCleanText } from './editFields';
import { setTranslatedTexts, type FieldText } from './editTranslation';
import { isTextField } from './textFields';
import { localizeText } from './translate';
import type { Language } from './kinds';
import type { CjmDocument, Id } from './types';

/** `write` puts the fields it is given on the record. */
export function editInLanguage(
  document: CjmDocument,
  language: Language | undefined,
  record: { readonly id: Id },
  fields: object,
  write: (fields: object) => CjmDocument,
): CjmDocument {
  const { own, texts } = toLanguageParts(document, language, record, fields);
  return texts.length === 0
    ? write(own)
    : setTranslatedTexts(write(own), language ?? document.language, texts);
}

export interface LanguageParts {
  /** What goes to the record. */
  readonly own: object;
  /** What becomes translations. */
  readonly texts: readonly FieldText[];
}

export function toLanguageParts(
  document: CjmDocument,
  language: Language | undefined,
  record: { readonly id: Id },
  fields: object,
): LanguageParts {
  if (language === undefined) return { own: fields, texts: [] };
  const isMain = language === document.language;
  if (isMain && Object.keys(document.translations).length === 0) return { own: fields, texts: [] };
  const texts: FieldText[] = [];
  const staysOut: StaysOut = (text) => {
    const written = isNews(document, language, text);
    if (written && !isMain) texts.push(text);
    return !isMain || !written;
  };
  return { own: splitFields(record.id, '', record, fields, staysOut), texts };
}

/** Whether the record keeps its own text. */
type StaysOut = (text: FieldText) => boolean;

/**
 * A part is written whole, with the texts of its other fields as they are shown. Those were not translated now: neither
 * does the main text become its own translation, nor a stale translation fresh.
 */
function isNews(
  document: CjmDocument,
  language: Language,
  { recordId, field, text, mainText }: FieldText,
): boolean {
  return localizeText(document, language, recordId, field, mainText).text !== text;
}

type Table = Readonly<Record<string, unknown>>;

/** What the record is to hold: the part that is not text, and its own texts where the new ones stay out. */
function splitFields(recordId: Id, prefix: string, was: object, is: object, staysOut: StaysOut): object {
  const before = was as Table;
  return Object.fromEntries(
    Object.entries(is).map(([key, value]) => [
      key,
      splitValue(
        recordId,
        prefix + key,
        Object.hasOwn(before, key) ? before[key] : undefined,
        value,
        staysOut,
      ),
    ]),
  );
}

function splitValue(recordId: Id, path: string, was: unknown, is: unknown, staysOut: StaysOut): unknown {
  if (isTextField(path)) {
    if (is !== undefined && typeof is !== 'string') return is;
    const mainText = typeof was === 'string' ? was : '';
    if (!staysOut({ recordId, field: path, text: toCleanText(is ?? ''), mainText })) return is;
    return path === 'text' || path === 'name' || path === 'title' ? mainText : was;
  }
  if (Array.isArray(is)) return is.map((item) => splitItem(was, item, staysOut));
  if (!isTable(is)) return is;
  return splitFields(recordId, `${path}.`, isTable(was) ? was : {}, is, staysOut);
}

function splitItem(was: unknown, item: unknown, staysOut: StaysOut): unknown {
  if (!isTable(item) || typeof item['id'] !== 'string') return item;
  const { id } = item;
  const before: unknown = Array.isArray(was)
    ? was.find((other) => isTable(other) && other['id'] === id)
    : undefined;
  return splitFields(item['id'], '', isTable(before) ? before : {}, item, staysOut);
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
