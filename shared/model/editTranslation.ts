/**
 * Texts in the languages that are not the document's main one.
 *
 * A table holds no empty record and no empty language, so that removing the last text leaves the file as it was.
 */
import { shortHash } from '../util/shortHash';
import type { CjmDocument, Id, RecordTranslation, TranslatedText, Translations } from './types';

/** A text of one field of one record, with the main text that it says in another language. */
export interface FieldText {
  readonly recordId: Id;
  readonly field: string;
  readonly text: string;
  readonly mainText: string;
}

type LanguageTable = Translations[string];

const EMPTY: RecordTranslation = {};

export function setTranslatedText(document: CjmDocument, language: string, text: FieldText): CjmDocument {
  return setTranslatedTexts(document, language, [text]);
}

/** All in one go: a table of thousands of records is not copied for each of them. */
export function setTranslatedTexts(
  document: CjmDocument,
  language: string,
  texts: readonly FieldText[],
): CjmDocument {
  return withTable(document, language, (table) => {
    const edited = new Map<Id, RecordTranslation>();
    for (const text of texts) {
      const { recordId: id } = text;
      const held = edited.get(id) ?? (Object.hasOwn(table, id) ? table[id] : undefined) ?? EMPTY;
      edited.set(id, withText(held, text));
    }
    return withRecords(table, edited);
  });
}

/** A translation, and the hash of the text that it was made from. */
export type TranslationOrigin = Pick<FieldText, 'recordId' | 'field'> & Pick<TranslatedText, 'of'>;

/** Says what these translations were made from, as far as they are there: for words that changed without a review. */
export function setTranslationOrigins(
  document: CjmDocument,
  language: string,
  origins: readonly TranslationOrigin[],
): CjmDocument {
  return withTable(document, language, (table) => {
    const edited = new Map<Id, RecordTranslation>();
    for (const { recordId: id, field, of } of origins) {
      const held = edited.get(id) ?? (Object.hasOwn(table, id) ? table[id] : undefined) ?? EMPTY;
      const text = Object.hasOwn(held, field) ? held[field] : undefined;
      if (text && text.of !== of) edited.set(id, { ...held, [field]: { ...text, of } });
    }
    return withRecords(table, edited);
  });
}

export function forgetTranslations(document: CjmDocument, gone: ReadonlySet<Id>): CjmDocument {
  return mapTables(document, (table) => {
    if (!Object.keys(table).some((id) => gone.has(id))) return table;
    return Object.fromEntries(Object.entries(table).filter(([id]) => !gone.has(id)));
  });
}

/** The same for parts of records, such as the moment of truth of a card: `parts` has the keys of those that are gone. */
export function forgetPartTranslations(
  document: CjmDocument,
  parts: ReadonlyMap<Id, readonly string[]>,
): CjmDocument {
  return mapTables(document, (table) => {
    const edited = [...parts].flatMap(([id, keys]): [Id, RecordTranslation][] => {
      const held = (Object.hasOwn(table, id) ? table[id] : undefined) ?? EMPTY;
      const isGone = (field: string): boolean => keys.some((key) => field.startsWith(`${key}.`));
      const kept = Object.entries(held).filter(([field]) => !isGone(field));
      return kept.length === Object.keys(held).length ? [] : [[id, Object.fromEntries(kept)]];
    });
    return withRecords(table, new Map(edited));
  });
}

/** Gives copies the translations of their originals: of all fields, or of those named. What they have of others stays. */
export function copyTranslations(
  document: CjmDocument,
  copies: ReadonlyMap<Id, Id>,
  fields?: readonly string[],
): CjmDocument {
  return mapTables(document, (table) => {
    const added = [...copies].flatMap(([from, to]): [Id, RecordTranslation][] => {
      const original = Object.hasOwn(table, from) ? (table[from] ?? {}) : {};
      const texts = Object.entries(original).filter(([field]) => fields?.includes(field) ?? true);
      return texts.length === 0 ? [] : [[to, { ...table[to], ...Object.fromEntries(texts) }]];
    });
    return added.length === 0 ? table : { ...table, ...Object.fromEntries(added) };
  });
}

/** What the document says of these records in other languages. */
export function keepTranslations({ translations }: CjmDocument, ids: ReadonlySet<Id>): Translations {
  const tables = Object.entries(translations).map(([language, table]): [string, LanguageTable] => [
    language,
    Object.fromEntries(Object.entries(table).filter(([id]) => ids.has(id))),
  ]);
  return Object.fromEntries(tables.filter(([, table]) => nonEmpty(table)));
}

/** Takes over translations from another document, for the records that got these ids here. */
export function takeTranslations(
  document: CjmDocument,
  from: Translations,
  ids: ReadonlyMap<Id, Id>,
): CjmDocument {
  return Object.entries(from).reduce((edited, [language, table]) => {
    if (language === document.language) return edited;
    const taken = Object.entries(table).flatMap(([id, texts]): [Id, RecordTranslation][] => {
      const own = ids.get(id);
      return own === undefined ? [] : [[own, texts]];
    });
    if (taken.length === 0) return edited;
    return withTable(edited, language, (held) => ({ ...held, ...Object.fromEntries(taken) }));
  }, document);
}

export function mapTables(
  document: CjmDocument,
  edit: (table: LanguageTable, language: string) => LanguageTable,
): CjmDocument {
  return Object.keys(document.translations).reduce(
    (edited, language) => withTable(edited, language, (table) => edit(table, language)),
    document,
  );
}

function withTable(
  document: CjmDocument,
  language: string,
  edit: (table: LanguageTable) => LanguageTable,
): CjmDocument {
  const { translations } = document;
  const before = translations[language] ?? {};
  const after = edit(before);
  if (after === before) return document;
  return { ...document, translations: withEntry(translations, language, nonEmpty(after)) };
}

/** The same table comes back when no record differs; a record without texts goes. */
function withRecords(table: LanguageTable, edited: ReadonlyMap<Id, RecordTranslation>): LanguageTable {
  const changed = [...edited].filter(
    ([id, record]) => record !== (Object.hasOwn(table, id) ? table[id] : EMPTY),
  );
  if (changed.length === 0) return table;
  const records = { ...table, ...Object.fromEntries(changed) };
  const isGone = changed.some(([, record]) => !nonEmpty(record));
  return isGone
    ? Object.fromEntries(Object.entries(records).filter(([, record]) => nonEmpty(record)))
    : records;
}

function withText(record: RecordTranslation, { field, text, mainText }: FieldText): RecordTranslation {
  const of = shortHash(mainText);
  const held = record[field];
  if (held?.text === text && held.of === of) return record;
  return withEntry(record, field, text === '' ? undefined : { ...held, text, of });
}

function nonEmpty<T extends object>(table: T): T | undefined {
  return Object.keys(table).length === 0 ? undefined : table;
}

/** The same table comes back when the entry is what it was. */
function withEntry<T>(
  table: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  if (value !== undefined) return table[key] === value ? table : { ...table, [key]: value };
  if (!Object.hasOwn(table, key)) return table;
  return Object.fromEntries(Object.entries(table).filter(([other]) => other !== key));
}
