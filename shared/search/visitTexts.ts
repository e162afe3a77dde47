/** Every text of a document, with the record a person would look at to see it: in the language shown, or in all. */
import { LANGUAGES, type Language } from '../model/kinds';
import { cardsInReadingOrder } from '../model/readingOrder';
import { BRIEF_ID, isTextField, TITLE_ID } from '../model/textFields';
import type { Card, CjmDocument, Id, Journey } from '../model/types';
import { textsOfRecord, type RecordText } from './recordTexts';
import { translatedTextsOf, type TranslationTable } from './translatedTexts';

type JourneyOwnerKind = 'journey' | 'stage' | 'step' | 'lane' | 'card' | 'link';
type SharedOwnerKind = 'document' | 'persona' | 'channel' | 'view' | 'comment' | 'snapshot';
export type OwnerKind = JourneyOwnerKind | SharedOwnerKind;

/** Whose text it is. */
export interface TextOwner {
  readonly kind: OwnerKind;
  readonly id: Id;
  /** Undefined for what belongs to the whole document. */
  readonly journeyId: Id | undefined;
  /** It, or what it lies in, may not be changed. */
  readonly locked: boolean;
  /** Where a card lies. */
  readonly cell?: Pick<Card, 'lane' | 'step'>;
}

/**
 * `language` is the one a new wording would be written in; undefined for words that are the same in every language,
 * such as tags and what somebody said in a comment.
 */
export type VisitText = (owner: TextOwner, text: RecordText, language: Language | undefined) => void;

/** As the map is shown: what is not said in that language is there in the other. */
export function visitTexts(document: CjmDocument, language: Language, visit: VisitText): void {
  visitRecords(document, readIn(document, [language], visit), readPlain(visit));
}

/** In every language that something is said in; of one text, the language shown comes first. */
export function visitAllTexts(document: CjmDocument, language: Language, visit: VisitText): void {
  const others = LANGUAGES.filter((other) => other !== language);
  visitRecords(document, readIn(document, [language, ...others], visit), readPlain(visit));
}

/** Goes through the texts of one record. */
type Read = (owner: TextOwner, record: object) => void;

/** Journey by journey (stages, steps, lanes, cards, links, then what is said of the whole), then what they share. */
function visitRecords(document: CjmDocument, read: Read, readAsSaid: Read): void {
  const { brief, personas, channels, views, comments, snapshots } = document;
  for (const journey of document.journeys) visitJourney(journey, read);
  read(toShared('document', TITLE_ID), { title: document.title });
  read(toShared('document', BRIEF_ID), brief);
  for (const persona of personas) read(toShared('persona', persona.id), persona);
  for (const channel of channels) read(toShared('channel', channel.id), channel);
  for (const view of views) read(toShared('view', view.id), view);
  for (const comment of comments) readAsSaid(toShared('comment', comment.id), comment);
  for (const snapshot of snapshots) readAsSaid(toShared('snapshot', snapshot.id), snapshot);
}

function toShared(kind: SharedOwnerKind, id: Id): TextOwner {
  return { kind, id, journeyId: undefined, locked: false };
}

function visitJourney(journey: Journey, read: Read): void {
  const { id: journeyId, stages, lanes, links } = journey;
  const shutLanes = new Set(lanes.filter(({ locked }) => locked).map(({ id }) => id));
  const shutSteps = new Set(
    stages.filter(({ locked }) => locked).flatMap(({ steps }) => steps.map(({ id }) => id)),
  );
  for (const stage of stages) {
    const locked = stage.locked === true;
    read({ kind: 'stage', id: stage.id, journeyId, locked }, stage);
    for (const step of stage.steps) read({ kind: 'step', id: step.id, journeyId, locked }, step);
  }
  for (const lane of lanes)
    read({ kind: 'lane', id: lane.id, journeyId, locked: lane.locked === true }, lane);
  for (const card of cardsInReadingOrder(journey)) {
    const locked = card.locked === true || shutLanes.has(card.lane) || shutSteps.has(card.step);
    read({ kind: 'card', id: card.id, journeyId, locked, cell: card }, card);
  }
  for (const link of links) read({ kind: 'link', id: link.id, journeyId, locked: false }, link);
  read({ kind: 'journey', id: journeyId, journeyId, locked: false }, journey);
}

/** What somebody said or named once, in the language they said it in. */
function readPlain(visit: VisitText): Read {
  return (owner, record) => {
    for (const text of textsOfRecord(record, owner.id).texts) visit(owner, text, undefined);
  };
}

function readIn(document: CjmDocument, languages: readonly Language[], visit: VisitText): Read {
  const tableOf = (language: Language): TranslationTable | undefined =>
    language === document.language ? undefined : (document.translations[language] ?? NO_TABLE);
  const tables = languages.map((language) => ({ language, table: tableOf(language) }));
  const [shown] = languages;
  const others = LANGUAGES.filter((other) => !languages.includes(other)).map(tableOf);
  return (owner, record) => {
    const own = textsOfRecord(record, owner.id);
    for (const text of own.texts) {
      if (!isTextField(text.field)) {
        visit(owner, text, undefined);
        continue;
      }
      for (const { language, table } of tables) {
        const said = findSaid(text, [table, ...others]);
        if (said) visit(owner, said, language);
      }
    }
    for (const { language, table } of tables) {
      if (table) visitAdded(table, own, (text) => visit(owner, text, language));
    }
    for (const table of others) {
      if (table) visitAdded(table, own, (text) => visit(owner, text, shown));
    }
  };
}

/** In the first of these that has words for it; `undefined` stands for the record itself. */
function findSaid(
  text: RecordText,
  tables: readonly (TranslationTable | undefined)[],
): RecordText | undefined {
  let empty: RecordText | undefined;
  for (const table of tables) {
    const said = table ? translatedTextsOf(table, text.recordId)?.get(text.field) : text;
    if (said && said.text !== '') return said;
    empty ??= said;
  }
  return empty;
}

const NO_TABLE: TranslationTable = {};

/** What is said in the other language alone, such as a note that was written while the map was shown in it. */
function visitAdded(
  table: TranslationTable,
  { recordIds, texts }: ReturnType<typeof textsOfRecord>,
  visit: (text: RecordText) => void,
): void {
  for (const recordId of recordIds) {
    for (const [field, text] of translatedTextsOf(table, recordId) ?? []) {
      if (!texts.some((own) => own.recordId === recordId && own.field === field)) visit(text);
    }
  }
}
