/**
 * Writing many texts at once, all over a document, in the language a person is looking at.
 *
 * A text is named by the id of its record and its path there (`note`, `momentOfTruth.reason`, `tags.0`). Everything
 * else keeps its identity. An emptied text goes as if its field had been cleared, an emptied word leaves its list.
 */
import { setField, toCleanText } from './editFields';
import { mapRecords } from './editRecords';
import { forgetLostParts } from './editReferences';
import { setTranslatedTexts, type FieldText } from './editTranslation';
import type { Language } from './kinds';
import { BRIEF_ID, isTextField, TITLE_ID } from './textFields';
import { readTextPath, writeTextPath } from './textPath';
import type { CjmDocument, Id } from './types';

/** Record id → path → the new text. */
export type TextEdits = ReadonlyMap<Id, ReadonlyMap<string, string>>;

type Table = Readonly<Record<string, unknown>>;
type Identified = { readonly id: Id };

/** Comments are not translated: theirs are written as they stand, whatever language is shown. */
export function editTexts(
  document: CjmDocument,
  language: Language | undefined,
  edits: TextEdits,
): CjmDocument {
  const texts: FieldText[] = [];
  const [before, after]: [Identified[], Identified[]] = [[], []];
  const translate = language !== undefined && language !== document.language;
  const write: WriteTexts = (record, id) => {
    const written = writeTexts(record, id, edits, translate ? texts : undefined);
    if (written !== record) {
      before.push({ ...record, id });
      after.push({ ...written, id });
    }
    return written;
  };
  const writeAll = <T>(records: readonly T[]): readonly T[] => writeWithin(records, write) as readonly T[];
  const titled = write({ title: document.title }, TITLE_ID);
  const edited: CjmDocument = {
    ...document,
    title: titled.title,
    brief: write(document.brief, BRIEF_ID),
    personas: writeAll(document.personas),
    channels: writeAll(document.channels),
    journeys: writeAll(document.journeys),
    comments: writeWithin(document.comments, (record, id) =>
      writeTexts(record, id, edits, undefined),
    ) as CjmDocument['comments'],
  };
  const isSame = (Object.keys(edited) as (keyof CjmDocument)[]).every((key) => edited[key] === document[key]);
  const written = isSame ? document : forgetLostParts(edited, before, after);
  return texts.length === 0 ? written : setTranslatedTexts(written, language ?? document.language, texts);
}

type WriteTexts = <R extends object>(record: R, id: Id) => R;

/** Every record below, at any depth. */
function writeWithin(value: unknown, write: WriteTexts): unknown {
  if (Array.isArray(value)) return mapRecords<unknown>(value, (item) => writeWithin(item, write));
  if (!isTable(value)) return value;
  let edited = value;
  for (const [key, part] of Object.entries(value)) {
    const after = writeWithin(part, write);
    if (after !== part) edited = { ...edited, [key]: after };
  }
  return typeof value['id'] === 'string' ? write(edited, value['id']) : edited;
}

/** Into the record, or, where `texts` collects them, those that are translated into there. */
function writeTexts<R extends object>(
  record: R,
  id: Id,
  edits: TextEdits,
  texts: FieldText[] | undefined,
): R {
  const fields = edits.get(id);
  if (!fields) return record;
  let edited = record;
  for (const [field, written] of fields) {
    const text = toCleanText(written);
    if (texts && isTextField(field)) {
      texts.push({ recordId: id, field, text, mainText: readTextPath(record, field) ?? '' });
    } else {
      edited = writeText(edited, field, text);
    }
  }
  return withoutEmptyWords(edited, record);
}

/** A word of a list keeps its place for now: others of the same list are named by theirs. */
function writeText<R extends object>(record: R, field: string, text: string): R {
  const [key = '', index] = field.split('.');
  const held = (record as Table)[key];
  return Array.isArray(held)
    ? { ...record, [key]: held.with(Number(index), text) }
    : writeTextPath(record, field, text);
}

function withoutEmptyWords<R extends object>(edited: R, before: R): R {
  return Object.entries(edited).reduce((record, [key, list]: [string, unknown]) => {
    if (!Array.isArray(list) || list === (before as Table)[key]) return record;
    const kept = list.filter((word) => typeof word !== 'string' || word.trim() !== '');
    return setField(record, key, kept);
  }, edited);
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
