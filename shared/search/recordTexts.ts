/**
 * The words of one record, ready to be searched.
 *
 * Kept by the record itself: records never change, so an edit costs the words of what it edited and no more, and a
 * key pressed in the search field folds nothing again.
 */
import { isTextField } from '../model/textFields';
import type { Id, TranslatedText } from '../model/types';
import { foldText } from './foldText';

export interface RecordText {
  /** The record that holds the text: the one asked for, or a part of it with an id of its own (an evidence item). */
  readonly recordId: Id;
  /** The path of the text in it, such as `note`, `momentOfTruth.reason` or `tags.0`. */
  readonly field: string;
  readonly text: string;
  readonly folded: string;
}

/** Words that are searched, but are the same in every language. */
const PLAIN_FIELDS: ReadonlySet<string> = new Set([
  ...['organisation', 'planner', 'facilitator', 'journeyOwner', 'url'],
]);

const WORD_LISTS: ReadonlySet<string> = new Set([
  ...['tags', 'owners', 'contributors', 'emotions', 'values', 'whyChain', 'caveats'],
  ...['participants', 'team', 'reviewLog'],
]);

/** What a journey and a stage hold is searched record by record. */
const CHILDREN: ReadonlySet<string> = new Set(['stages', 'steps', 'lanes', 'cards', 'links']);

const known = new WeakMap<object, readonly RecordText[]>();

export function textsOfRecord(record: object, recordId: Id): readonly RecordText[] {
  const found = known.get(record);
  if (found) return found;
  const texts: RecordText[] = [];
  collect(record, recordId, '', texts);
  known.set(record, texts);
  return texts;
}

const foldedTranslations = new WeakMap<TranslatedText, string>();

export function foldTranslation(translated: TranslatedText): string {
  const found = foldedTranslations.get(translated);
  if (found !== undefined) return found;
  const folded = foldText(translated.text);
  foldedTranslations.set(translated, folded);
  return folded;
}

function collect(value: object, recordId: Id, prefix: string, into: RecordText[]): void {
  const table = value as Readonly<Record<string, unknown>>;
  for (const key in table) {
    const part = table[key];
    const path = prefix === '' ? key : prefix + key;
    if (typeof part === 'string') {
      if (isTextField(path) || PLAIN_FIELDS.has(path)) into.push(toText(recordId, path, part));
    } else if (Array.isArray(part)) {
      collectList(part, recordId, path, into);
    } else if (typeof part === 'object' && part !== null) {
      collect(part, recordId, `${path}.`, into);
    }
  }
}

function collectList(list: readonly unknown[], recordId: Id, path: string, into: RecordText[]): void {
  if (CHILDREN.has(path)) return;
  const areWords = WORD_LISTS.has(path);
  list.forEach((item, index) => {
    if (typeof item === 'string') {
      if (areWords) into.push(toText(recordId, `${path}.${index}`, item));
    } else if (typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string') {
      collect(item, item.id, '', into);
    }
  });
}

function toText(recordId: Id, field: string, text: string): RecordText {
  return { recordId, field, text, folded: foldText(text) };
}
