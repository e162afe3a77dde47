/** Every text of a document, in the language shown, with the record a person would look at to see it. */
import type { Language } from '../model/kinds';
import { cardsInReadingOrder } from '../model/readingOrder';
import { BRIEF_ID, isTextField, TITLE_ID } from '../model/textFields';
import { findTranslation } from '../model/translate';
import type { Card, CjmDocument, Id, Journey } from '../model/types';
import { foldTranslation, textsOfRecord, type RecordText } from './recordTexts';

export type OwnerKind =
  'journey' | 'stage' | 'step' | 'lane' | 'card' | 'link' | 'document' | 'persona' | 'channel' | 'comment';

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

export type VisitText = (owner: TextOwner, text: RecordText) => void;

/** Journey by journey (stages, steps, lanes, cards, links, then what is said of the whole), then what they share. */
export function visitTexts(document: CjmDocument, language: Language, visit: VisitText): void {
  const { brief, personas, channels, comments } = document;
  const show = language === document.language ? visit : translating(document, language, visit);
  for (const journey of document.journeys) visitJourney(journey, show);
  const about: TextOwner = { kind: 'document', id: TITLE_ID, journeyId: undefined, locked: false };
  for (const text of textsOfRecord({ title: document.title }, TITLE_ID)) show(about, text);
  for (const text of textsOfRecord(brief, BRIEF_ID)) show(about, text);
  for (const persona of personas) visitRecord(persona, 'persona', undefined, false, show);
  for (const channel of channels) visitRecord(channel, 'channel', undefined, false, show);
  // A comment is what somebody said, in the language they said it in.
  for (const comment of comments) visitRecord(comment, 'comment', undefined, false, visit);
}

function visitJourney(journey: Journey, visit: VisitText): void {
  const { id, stages, lanes, links } = journey;
  const shutLanes = new Set(lanes.filter(({ locked }) => locked).map((lane) => lane.id));
  const shutSteps = new Set(
    stages.filter(({ locked }) => locked).flatMap(({ steps }) => steps.map((step) => step.id)),
  );
  for (const stage of stages) {
    visitRecord(stage, 'stage', id, stage.locked === true, visit);
    for (const step of stage.steps) visitRecord(step, 'step', id, stage.locked === true, visit);
  }
  for (const lane of lanes) visitRecord(lane, 'lane', id, lane.locked === true, visit);
  for (const card of cardsInReadingOrder(journey)) {
    const locked = card.locked === true || shutLanes.has(card.lane) || shutSteps.has(card.step);
    const owner: TextOwner = { kind: 'card', id: card.id, journeyId: id, locked, cell: card };
    for (const text of textsOfRecord(card, card.id)) visit(owner, text);
  }
  for (const link of links) visitRecord(link, 'link', id, false, visit);
  visitRecord(journey, 'journey', id, false, visit);
}

function visitRecord(
  record: { readonly id: Id },
  kind: OwnerKind,
  journeyId: Id | undefined,
  locked: boolean,
  visit: VisitText,
): void {
  const owner: TextOwner = { kind, id: record.id, journeyId, locked };
  for (const text of textsOfRecord(record, record.id)) visit(owner, text);
}

function translating(document: CjmDocument, language: Language, visit: VisitText): VisitText {
  return (owner, own) => {
    const translated = isTextField(own.field)
      ? findTranslation(document, language, own.recordId, own.field)
      : undefined;
    visit(owner, translated ? { ...own, text: translated.text, folded: foldTranslation(translated) } : own);
  };
}
