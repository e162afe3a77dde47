/**
 * Making another language the main one: its texts move into the records, theirs into the translations.
 *
 * Whoever looks at the map in either language sees what they saw before, and swapping back gives the first document
 * again. So a text without a translation stays where it is, shown in both; one that was said in the other language
 * alone leaves an empty translation behind, which says that this language has no words for it; a stale translation stays
 * stale; and what has no place in the records (the reason of a moment of truth that is no more) stays under its language.
 */
import { shortHash } from '../util/shortHash';
import { mapRecords } from './editRecords';
import { BRIEF_ID, isTextField, TITLE_ID } from './textFields';
import { hasPlaceFor, placeTextPath, readTextPath } from './textPath';
import type { Language } from './kinds';
import type { CjmDocument, Id, RecordTranslation, TranslatedText, Translations } from './types';

type Table = Readonly<Record<string, unknown>>;
type LanguageTable = Translations[string];

/** What became of one record's texts, by their paths. */
type Swapped = ReadonlyMap<string, { readonly was: string; readonly now: string }>;

interface Swap {
  readonly incoming: LanguageTable;
  /** Filled on the way through the records. */
  readonly swapped: Map<Id, Swapped>;
}

export function swapLanguage(document: CjmDocument, language: Language): CjmDocument {
  if (language === document.language) return document;
  const incoming = document.translations[language];
  if (!incoming) return { ...document, language };
  const swap: Swap = { incoming, swapped: new Map() };
  const swapIn = <R>(value: R): R => swapWithin(value, swap) as R;
  return {
    ...document,
    language,
    title: swapRecord({ title: document.title }, TITLE_ID, swap, ['title']).title,
    brief: swapRecord(document.brief, BRIEF_ID, swap),
    personas: swapIn(document.personas),
    channels: swapIn(document.channels),
    journeys: swapIn(document.journeys),
    views: swapIn(document.views),
    translations: swapTables(document, language, swap),
  };
}

/** Every record below, at any depth, with its identity kept where nothing is translated. */
function swapWithin(value: unknown, swap: Swap): unknown {
  if (Array.isArray(value)) return mapRecords<unknown>(value, (item) => swapWithin(item, swap));
  if (!isTable(value)) return value;
  let edited = value;
  for (const [key, part] of Object.entries(value)) {
    const after = swapWithin(part, swap);
    if (after !== part) edited = { ...edited, [key]: after };
  }
  return typeof value['id'] === 'string' ? swapRecord(edited, value['id'], swap) : edited;
}

/** `only` some of its fields, where it is a part of something larger. */
function swapRecord<R extends object>(
  record: R,
  id: Id,
  { incoming, swapped }: Swap,
  only?: readonly string[],
): R {
  const texts = Object.hasOwn(incoming, id) ? incoming[id] : undefined;
  if (!texts) return record;
  const done = new Map<string, { was: string; now: string }>();
  let edited = record;
  for (const [field, { text: now }] of Object.entries(texts)) {
    // Translations come from files: only what holds words may be written, never an id or a number.
    if (!isTextField(field) || !hasPlaceFor(edited, field) || only?.includes(field) === false) continue;
    done.set(field, { was: readTextPath(edited, field) ?? '', now });
    edited = placeTextPath(edited, field, now);
  }
  swapped.set(id, done);
  return edited;
}

/** In their order, so that little of the file changes. In third languages “up to date” stays up to date. */
function swapTables(
  { language: from, translations }: CjmDocument,
  to: Language,
  { incoming, swapped }: Swap,
): Translations {
  const [outgoing, staying] = divide(incoming, swapped);
  const tables = Object.entries(translations).flatMap(([language, table]): [string, LanguageTable][] => {
    if (language === to) {
      return [
        [from, merge(translations[from] ?? {}, outgoing)],
        [to, staying],
      ];
    }
    return language === from ? [] : [[language, rehash(table, swapped)]];
  });
  return Object.fromEntries(tables.filter(([, table]) => Object.keys(table).length > 0));
}

/** What the records said, now as translations; and what had no place in them. */
function divide(incoming: LanguageTable, swapped: Swap['swapped']): readonly [LanguageTable, LanguageTable] {
  const [outgoing, staying]: [[Id, RecordTranslation][], [Id, RecordTranslation][]] = [[], []];
  for (const [id, texts] of Object.entries(incoming)) {
    const done = swapped.get(id);
    const [gone, kept]: [[string, TranslatedText][], [string, TranslatedText][]] = [[], []];
    for (const [field, held] of Object.entries(texts)) {
      const text = done?.get(field);
      if (text) gone.push([field, { ...held, text: text.was, of: swapHash(held.of, text) }]);
      else kept.push([field, held]);
    }
    if (gone.length > 0) outgoing.push([id, Object.fromEntries(gone)]);
    if (kept.length > 0) staying.push([id, Object.fromEntries(kept)]);
  }
  return [Object.fromEntries(outgoing), Object.fromEntries(staying)];
}

/** `below` is what had no place in the records when this language was the main one. */
function merge(below: LanguageTable, above: LanguageTable): LanguageTable {
  const merged = Object.entries(above).map(([id, texts]): [Id, RecordTranslation] => [
    id,
    Object.hasOwn(below, id) ? { ...below[id], ...texts } : texts,
  ]);
  return { ...below, ...Object.fromEntries(merged) };
}

/** The two hashes change places, so that fresh stays fresh, stale stays stale, and twice is as if never. */
function swapHash(of: string, { was, now }: { readonly was: string; readonly now: string }): string {
  const [wasHash, nowHash] = [shortHash(was), shortHash(now)];
  if (of === wasHash) return nowHash;
  return of === nowHash ? wasHash : of;
}

function rehash(table: LanguageTable, swapped: Swap['swapped']): LanguageTable {
  const entries = Object.entries(table).map(([id, record]): [Id, RecordTranslation] => {
    const edited = [...(swapped.get(id) ?? [])].reduce((texts, [field, text]) => {
      const held = Object.hasOwn(texts, field) ? texts[field] : undefined;
      return held ? { ...texts, [field]: { ...held, of: swapHash(held.of, text) } } : texts;
    }, record);
    return [id, edited];
  });
  return Object.fromEntries(entries);
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
