/**
 * Every text of a document that can be said in another language, in the order of the board.
 *
 * The document itself first; then journey by journey its own words, stages with their steps, lanes, cards with their
 * evidence, links; then personas, channels and saved views. Rows are remembered by record: after an edit only those of
 * the record that changed are other objects.
 */
import type { Language } from '../model/kinds';
import { cardsInReadingOrder } from '../model/readingOrder';
import { BRIEF_ID, isTextField, TITLE_ID } from '../model/textFields';
import { hasPlaceFor } from '../model/textPath';
import { isStale, needsTranslation } from '../model/translate';
import type {
  Brief,
  Card,
  Channel,
  CjmDocument,
  Evidence,
  Id,
  Journey,
  Lane,
  Link,
  Persona,
  RecordTranslation,
  SavedView,
  Stage,
  Step,
} from '../model/types';

/** `missing`: one of the two languages says nothing, though the other one has words. */
export type TextState = 'translated' | 'stale' | 'missing';

/** What a text belongs to; only by ids beyond the record itself, which stays the same when its neighbours change. */
export type TextSource =
  | { readonly kind: 'document'; readonly record: Pick<CjmDocument, 'title'> }
  | { readonly kind: 'brief'; readonly record: Brief }
  | { readonly kind: 'journey'; readonly record: Journey }
  | { readonly kind: 'stage'; readonly journeyId: Id; readonly record: Stage }
  | { readonly kind: 'step'; readonly journeyId: Id; readonly record: Step }
  | { readonly kind: 'lane'; readonly journeyId: Id; readonly record: Lane }
  | { readonly kind: 'card'; readonly journeyId: Id; readonly record: Card }
  | { readonly kind: 'link'; readonly journeyId: Id; readonly record: Link }
  | { readonly kind: 'persona'; readonly record: Persona }
  | { readonly kind: 'channel'; readonly record: Channel }
  | { readonly kind: 'view'; readonly record: SavedView }
  | {
      readonly kind: 'evidence';
      /** Of the card that rests on it; absent when a persona does. */
      readonly journeyId?: Id;
      readonly ownerId: Id;
      readonly record: Evidence;
    };

export type RecordSource = Extract<TextSource, { readonly record: { readonly id: Id } }>;

export interface TextRow {
  readonly recordId: Id;
  /** Such as `text`, or `momentOfTruth.reason`. */
  readonly field: string;
  readonly main: string;
  /** Empty when there is none. */
  readonly translation: string;
  readonly state: TextState;
  readonly source: TextSource;
}

/** `language` is not the document's own. */
export function translatableTexts(document: CjmDocument, language: Language): readonly TextRow[] {
  const known = documents.get(document)?.get(language);
  if (known) return known;
  const table = document.translations[language] ?? NO_TABLE;
  const rows = (id: Id, source: TextSource): readonly TextRow[] => rowsOf(id, source, table);
  const all = [
    ...rows(TITLE_ID, { kind: 'document', record: { title: document.title } }),
    ...rows(BRIEF_ID, { kind: 'brief', record: document.brief }),
    ...document.journeys.flatMap((journey) => rowsOfJourney(journey, table)),
    ...document.personas.flatMap((record) => [
      ...rows(record.id, { kind: 'persona', record }),
      ...rowsOfEvidence(record, undefined, table),
    ]),
    ...document.channels.flatMap((record) => rows(record.id, { kind: 'channel', record })),
    ...document.views.flatMap((record) => rows(record.id, { kind: 'view', record })),
  ];
  const byLanguage = documents.get(document) ?? new Map<Language, readonly TextRow[]>();
  documents.set(document, byLanguage.set(language, all));
  return all;
}

/** The rows of one record, without its parts that are records of their own. */
export function textsOfRecord(
  document: CjmDocument,
  language: Language,
  source: RecordSource,
): readonly TextRow[] {
  return rowsOf(source.record.id, source, document.translations[language] ?? NO_TABLE);
}

export interface TextCounts {
  readonly all: number;
  readonly missing: number;
  readonly stale: number;
}

export function countTexts(rows: readonly TextRow[]): TextCounts {
  let [missing, stale] = [0, 0];
  for (const { state } of rows) {
    if (state === 'missing') missing += 1;
    else if (state === 'stale') stale += 1;
  }
  return { all: rows.length, missing, stale };
}

type Table = Readonly<Record<Id, RecordTranslation>>;
type Remembered = { readonly of: unknown; readonly rows: readonly TextRow[] };

const NO_TABLE: Table = {};
const NO_ROWS: readonly TextRow[] = [];

const documents = new WeakMap<CjmDocument, Map<Language, readonly TextRow[]>>();
const journeys = new WeakMap<Journey, Remembered>();
const records = new WeakMap<object, Remembered>();

function rowsOfJourney(journey: Journey, table: Table): readonly TextRow[] {
  const known = journeys.get(journey);
  if (known?.of === table) return known.rows;
  const journeyId = journey.id;
  const rows: TextRow[] = [];
  const add = (id: Id, source: TextSource): void => {
    for (const row of rowsOf(id, source, table)) rows.push(row);
  };
  add(journeyId, { kind: 'journey', record: journey });
  for (const stage of journey.stages) {
    add(stage.id, { kind: 'stage', journeyId, record: stage });
    for (const record of stage.steps) add(record.id, { kind: 'step', journeyId, record });
  }
  for (const record of journey.lanes) add(record.id, { kind: 'lane', journeyId, record });
  for (const record of cardsInReadingOrder(journey)) {
    add(record.id, { kind: 'card', journeyId, record });
    for (const row of rowsOfEvidence(record, journeyId, table)) rows.push(row);
  }
  for (const record of journey.links) add(record.id, { kind: 'link', journeyId, record });
  journeys.set(journey, { of: table, rows });
  return rows;
}

function rowsOfEvidence(owner: Card | Persona, journeyId: Id | undefined, table: Table): readonly TextRow[] {
  const home = journeyId === undefined ? {} : { journeyId };
  return (owner.evidence ?? []).flatMap((record) =>
    rowsOf(record.id, { kind: 'evidence', ...home, ownerId: owner.id, record }, table),
  );
}

function rowsOf(recordId: Id, source: TextSource, table: Table): readonly TextRow[] {
  const translated = Object.hasOwn(table, recordId) ? table[recordId] : undefined;
  const known = records.get(source.record);
  if (known && known.of === translated) return known.rows;
  const texts = textsOf(source.record, translated);
  const rows = texts.length === 0 ? NO_ROWS : texts.map(([field, main]) => toRow(field, main));
  records.set(source.record, { of: translated, rows });
  return rows;

  function toRow(field: string, main: string): TextRow {
    const held = translated && Object.hasOwn(translated, field) ? translated[field] : undefined;
    const translation = held?.text ?? '';
    const isMissing = main === '' || (translation === '' && needsTranslation(main));
    const state = isMissing ? 'missing' : held && isStale(held, main) ? 'stale' : 'translated';
    return { recordId, field, main, translation, state, source };
  }
}

type Text = readonly [field: string, main: string];

/** In the record's own order; at the end what is said in the other language only. */
function textsOf(record: object, translated: RecordTranslation | undefined): readonly Text[] {
  const texts: Text[] = [];
  collect(record, '', texts);
  for (const [field, { text }] of Object.entries(translated ?? {})) {
    const isAlone = text !== '' && !texts.some(([known]) => known === field);
    if (isAlone && isTextField(field) && hasPlaceFor(record, field)) texts.push([field, '']);
  }
  return texts;
}

/** Lists are left out: their items are records of their own, or words that are not translated. */
function collect(part: object, prefix: string, into: Text[]): void {
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    if (typeof value === 'string') {
      if (value !== '' && isTextField(prefix + key)) into.push([prefix + key, value]);
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      collect(value, `${prefix}${key}.`, into);
    }
  }
}
