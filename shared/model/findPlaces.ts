/** Where a record is, for whoever knows only its id: a comment, a translation, a row of a table. */
import { BRIEF_ID, TITLE_ID } from './textFields';
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
  SavedView,
  Stage,
  Step,
} from './types';

interface PersonaPlace {
  readonly kind: 'persona';
  readonly record: Persona;
}

interface CardPlace {
  readonly kind: 'card';
  readonly journey: Journey;
  readonly record: Card;
}

export type RecordPlace =
  | PersonaPlace
  | CardPlace
  | { readonly kind: 'document'; readonly record: CjmDocument }
  | { readonly kind: 'brief'; readonly record: Brief }
  | { readonly kind: 'channel'; readonly record: Channel }
  | { readonly kind: 'view'; readonly record: SavedView }
  | { readonly kind: 'journey'; readonly record: Journey }
  | { readonly kind: 'stage'; readonly journey: Journey; readonly record: Stage }
  | { readonly kind: 'step'; readonly journey: Journey; readonly stage: Stage; readonly record: Step }
  | { readonly kind: 'lane'; readonly journey: Journey; readonly record: Lane }
  | { readonly kind: 'link'; readonly journey: Journey; readonly record: Link }
  | { readonly kind: 'evidence'; readonly owner: PersonaPlace | CardPlace; readonly record: Evidence };

/** One walk through the document for any number of ids; what is not there is not in the answer. */
export function findPlaces(document: CjmDocument, ids: ReadonlySet<Id>): ReadonlyMap<Id, RecordPlace> {
  const found = new Map<Id, RecordPlace>();
  if (ids.size === 0) return found;
  const look = <R extends { readonly id: Id }>(
    records: readonly R[],
    toPlace: (record: R) => RecordPlace,
  ): void => {
    for (const record of records) if (ids.has(record.id)) found.set(record.id, toPlace(record));
  };
  const lookInEvidence = (owner: PersonaPlace | CardPlace): void =>
    look(owner.record.evidence ?? [], (record) => ({ kind: 'evidence', owner, record }));

  if (ids.has(TITLE_ID)) found.set(TITLE_ID, { kind: 'document', record: document });
  if (ids.has(BRIEF_ID)) found.set(BRIEF_ID, { kind: 'brief', record: document.brief });
  look(document.personas, (record) => ({ kind: 'persona', record }));
  for (const record of document.personas) if (record.evidence) lookInEvidence({ kind: 'persona', record });
  look(document.channels, (record) => ({ kind: 'channel', record }));
  look(document.views, (record) => ({ kind: 'view', record }));
  look(document.journeys, (record) => ({ kind: 'journey', record }));
  for (const journey of document.journeys) {
    look(journey.stages, (record) => ({ kind: 'stage', journey, record }));
    for (const stage of journey.stages)
      look(stage.steps, (record) => ({ kind: 'step', journey, stage, record }));
    look(journey.lanes, (record) => ({ kind: 'lane', journey, record }));
    look(journey.cards, (record) => ({ kind: 'card', journey, record }));
    for (const record of journey.cards) {
      if (record.evidence) lookInEvidence({ kind: 'card', journey, record });
    }
    look(journey.links, (record) => ({ kind: 'link', journey, record }));
  }
  return found;
}

export function findPlace(document: CjmDocument, id: Id): RecordPlace | undefined {
  return findPlaces(document, new Set([id])).get(id);
}
