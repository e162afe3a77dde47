/**
 * The words of one record, ready to be searched.
 *
 * Kept by the record itself: records never change, so an edit costs the words of what it edited and no more, and a
 * key pressed in the search field folds nothing again.
 */
import { isTextField } from '../model/textFields';
import type { Id } from '../model/types';
import { foldText } from './foldText';

export interface RecordText {
  /** The record that holds the text: the one asked for, or a part of it with an id of its own (an evidence item). */
  readonly recordId: Id;
  /** The path of the text in it, such as `note`, `momentOfTruth.reason` or `tags.0`. */
  readonly field: string;
  readonly text: string;
  readonly folded: string;
}

export interface RecordTexts {
  /** The record itself, and the parts of it that have ids of their own. */
  readonly recordIds: readonly Id[];
  readonly texts: readonly RecordText[];
}

/** Words that are searched, but are the same in every language; those of the parts in a list by its name. */
const PLAIN_FIELDS: ReadonlySet<string> = new Set([
  ...['organisation', 'planner', 'facilitator', 'journeyOwner', 'url', 'author'],
  ...['evidence/url', 'replies/author', 'metric.series/at'],
]);

const WORD_LISTS: ReadonlySet<string> = new Set([
  ...['tags', 'owners', 'contributors', 'emotions', 'values', 'whyChain', 'evidence/caveats'],
  ...['participants', 'team', 'reviewLog'],
]);

/** What a journey and a stage hold is searched record by record; a snapshot shows what once was. */
const APART: ReadonlySet<string> = new Set(['stages', 'steps', 'lanes', 'cards', 'links', 'document']);

const known = new WeakMap<object, RecordTexts>();

export function textsOfRecord(record: object, recordId: Id): RecordTexts {
  const found = known.get(record);
  if (found) return found;
  const held = { recordIds: [recordId], texts: [] };
  collect(record, { recordId, list: '', prefix: '' }, held);
  known.set(record, held);
  return held;
}

interface Collected {
  readonly recordIds: Id[];
  readonly texts: RecordText[];
}

interface Part {
  readonly recordId: Id;
  /** The list it is an item of, as `evidence/`. */
  readonly list: string;
  /** Where in the record it is, as `metric.`. */
  readonly prefix: string;
}

function collect(value: object, part: Part, into: Collected): void {
  const { recordId, list, prefix } = part;
  const table = value as Readonly<Record<string, unknown>>;
  for (const key in table) {
    const held = table[key];
    const path = prefix === '' ? key : prefix + key;
    if (typeof held === 'string') {
      if (isTextField(path) || PLAIN_FIELDS.has(list + path)) into.texts.push(toText(recordId, path, held));
    } else if (typeof held !== 'object' || held === null || APART.has(path)) {
      continue;
    } else if (Array.isArray(held)) {
      collectList(held, path, part, into);
    } else {
      collect(held, { ...part, prefix: `${path}.` }, into);
    }
  }
}

function collectList(
  items: readonly unknown[],
  path: string,
  { recordId, list }: Part,
  into: Collected,
): void {
  const areWords = WORD_LISTS.has(list + path);
  items.forEach((item, index) => {
    if (typeof item === 'string') {
      if (areWords) into.texts.push(toText(recordId, `${path}.${index}`, item));
    } else if (typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string') {
      into.recordIds.push(item.id);
      collect(item, { recordId: item.id, list: `${path}/`, prefix: '' }, into);
    }
  });
}

function toText(recordId: Id, field: string, text: string): RecordText {
  return { recordId, field, text, folded: foldText(text) };
}
