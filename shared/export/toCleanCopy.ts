/** A document for others: without what was said and kept among ourselves. The document it is made of stays as it is. */
import { keepUsedAssets } from '../model/assets';
import { setField } from '../model/editFields';
import { mapTables } from '../model/editTranslation';
import { mapRecords } from '../model/editRecords';
import { updateCards } from '../model/editInJourney';
import type { CjmDocument, Id, RecordTranslation } from '../model/types';

/** True means it is not in the copy. */
export interface LeftOut {
  readonly snapshots: boolean;
  readonly comments: boolean;
  /** Those of cards and of the brief, in every language. */
  readonly notes: boolean;
}

export function toCleanCopy(document: CjmDocument, leftOut: LeftOut): CjmDocument {
  const cleaned = cleanOne(document, leftOut);
  const snapshots = leftOut.snapshots
    ? []
    : document.snapshots.map((snapshot) => ({ ...snapshot, document: cleanOne(snapshot.document, leftOut) }));
  const copy = { ...cleaned, snapshots };
  // A picture that only a snapshot showed goes with it.
  return { ...copy, assets: keepUsedAssets(copy) };
}

function cleanOne(document: CjmDocument, { comments, notes }: LeftOut): CjmDocument {
  const silent = comments ? { ...document, comments: [] } : document;
  return notes ? withoutNotes(silent) : silent;
}

function withoutNotes(document: CjmDocument): CjmDocument {
  const journeys = mapRecords(document.journeys, (journey) =>
    updateCards(journey, (cards) => mapRecords(cards, (card) => setField(card, 'note', undefined))),
  );
  const brief = setField(document.brief, 'notes', undefined);
  return mapTables({ ...document, journeys, brief }, (table) => {
    const kept = Object.entries(table).map(([id, texts]): [Id, RecordTranslation] => [
      id,
      Object.fromEntries(Object.entries(texts).filter(([field]) => field !== 'note' && field !== 'notes')),
    ]);
    return Object.fromEntries(kept.filter(([, texts]) => Object.keys(texts).length > 0));
  });
}
