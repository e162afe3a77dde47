/**
 * Making another language the main one: its texts move into the records, theirs into the translations.
 *
 * A text without a translation stays where it is and is shown in both. A stale translation stays stale, and
 * swapping back gives the first document again.
 */
import { shortHash } from '../util/shortHash';
import { mapRecords } from './editRecords';
import { mapTables } from './editTranslation';
import { BRIEF_ID, isTextField, TITLE_ID } from './textFields';
import { readTextPath, writeTextPath } from './textPath';
import type { Language } from './kinds';
import type { CjmDocument, Id, RecordTranslation, TranslatedText } from './types';

type Table = Readonly<Record<string, unknown>>;

/** What became of one record's texts. `now` is missing where there was no text before. */
interface Swapped {
  readonly field: string;
  readonly was: string | undefined;
  readonly now: string;
}

export function swapLanguage(document: CjmDocument, language: Language): CjmDocument {
  if (language === document.language) return document;
  const incoming = document.translations[language] ?? {};
  const swapped = new Map<Id, readonly Swapped[]>();
  const swapIn = <R>(value: R): R => swapWithin(value, incoming, swapped) as R;
  const { title } = swapRecord({ title: document.title }, TITLE_ID, incoming, swapped);
  const after: CjmDocument = {
    ...document,
    language,
    title: typeof title === 'string' ? title : document.title,
    brief: swapRecord(document.brief, BRIEF_ID, incoming, swapped),
    personas: swapIn(document.personas),
    channels: swapIn(document.channels),
    journeys: swapIn(document.journeys),
    views: swapIn(document.views),
  };
  return withOutgoing(after, document.language, language, incoming, swapped);
}

/** Every record below, at any depth, with its identity kept where nothing is translated. */
function swapWithin(value: unknown, incoming: Incoming, swapped: Map<Id, readonly Swapped[]>): unknown {
  if (Array.isArray(value)) return mapRecords<unknown>(value, (item) => swapWithin(item, incoming, swapped));
  if (!isTable(value)) return value;
  let edited = value;
  for (const [key, part] of Object.entries(value)) {
    const after = swapWithin(part, incoming, swapped);
    if (after !== part) edited = { ...edited, [key]: after };
  }
  return typeof value['id'] === 'string' ? swapRecord(edited, value['id'], incoming, swapped) : edited;
}

type Incoming = Readonly<Record<Id, RecordTranslation>>;

function swapRecord<R extends object>(
  record: R,
  id: Id,
  incoming: Incoming,
  swapped: Map<Id, readonly Swapped[]>,
): R {
  const texts = Object.hasOwn(incoming, id) ? incoming[id] : undefined;
  if (!texts) return record;
  const done: Swapped[] = [];
  let edited = record;
  for (const [field, { text }] of Object.entries(texts)) {
    // Translations come from files: only what holds words may be written, never an id or a number.
    if (!isTextField(field)) continue;
    const was = readTextPath(edited, field);
    edited = writeTextPath(edited, field, text);
    done.push({ field, was: was === '' ? undefined : was, now: text });
  }
  swapped.set(id, done);
  return edited;
}

/** The language that was the main one gets a table; in third languages “up to date” stays up to date. */
function withOutgoing(
  document: CjmDocument,
  from: Language,
  to: Language,
  incoming: Incoming,
  swapped: ReadonlyMap<Id, readonly Swapped[]>,
): CjmDocument {
  const outgoing: [Id, RecordTranslation][] = [...swapped].flatMap(([id, texts]) => {
    const kept = texts.flatMap(({ field, was, now }): [string, TranslatedText][] =>
      was === undefined ? [] : [[field, { text: was, of: swapHash(incoming[id]?.[field], was, now) }]],
    );
    return kept.length === 0 ? [] : [[id, Object.fromEntries(kept)]];
  });
  const others = Object.entries(document.translations).filter(
    ([language]) => language !== to && language !== from,
  );
  const own: [string, Incoming][] = outgoing.length === 0 ? [] : [[from, Object.fromEntries(outgoing)]];
  return mapTables(
    { ...document, translations: Object.fromEntries([...others, ...own]) },
    (table, language) => (language === from ? table : rehash(table, swapped)),
  );
}

/** A stale hash is carried along as it is: it fits neither text, and fits again when swapped back. */
function swapHash(translated: TranslatedText | undefined, was: string, now: string): string {
  return translated?.of === shortHash(was) ? shortHash(now) : (translated?.of ?? '');
}

function rehash(table: Incoming, swapped: ReadonlyMap<Id, readonly Swapped[]>): Incoming {
  const entries = Object.entries(table).map(([id, record]): [Id, RecordTranslation] => {
    const edited = (swapped.get(id) ?? []).reduce<RecordTranslation>((texts, { field, was, now }) => {
      const held = texts[field];
      if (!held || was === undefined || held.of !== shortHash(was)) return texts;
      return { ...texts, [field]: { ...held, of: shortHash(now) } };
    }, record);
    return [id, edited];
  });
  return Object.fromEntries(entries);
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
