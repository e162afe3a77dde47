/** A document for others: without what was said, kept and hidden among ourselves. The document it is made of stays as it is. */
import { keepUsedAssets } from '../model/assets';
import { setField } from '../model/editFields';
import { forgetRecords, idsWithin } from '../model/editReferences';
import { mapTables } from '../model/editTranslation';
import { keepIn, mapRecords } from '../model/editRecords';
import { updateCards } from '../model/editInJourney';
import { toShown } from '../model/shownCards';
import { BRIEF_ID } from '../model/textFields';
import type { Card, CjmDocument, Id, Journey, Lane, RecordTranslation } from '../model/types';

/** True means it is not in the copy. */
export interface LeftOut {
  readonly snapshots: boolean;
  readonly comments: boolean;
  /** Those of cards and of the brief, in every language. */
  readonly notes: boolean;
  /** Lanes and cards that the board does not show, with what hangs on them. */
  readonly hidden: boolean;
}

export function toCleanCopy(document: CjmDocument, leftOut: LeftOut): CjmDocument {
  const cleaned = cleanOne(document, leftOut);
  const snapshots = leftOut.snapshots
    ? []
    : document.snapshots.map((snapshot) => ({ ...snapshot, document: cleanOne(snapshot.document, leftOut) }));
  const copy = { ...cleaned, snapshots };
  // A picture that only a snapshot, or only a hidden card showed goes with it.
  return { ...copy, assets: keepUsedAssets(copy) };
}

/** How much there is of each, now: snapshots hold more of their own. */
export function countLeftOut(document: CjmDocument): Readonly<Record<keyof LeftOut, number>> {
  return {
    snapshots: document.snapshots.length,
    comments: document.comments.length,
    notes: countNotes(document),
    hidden: document.journeys.flatMap(findHidden).length,
  };
}

function cleanOne(document: CjmDocument, { comments, notes, hidden }: LeftOut): CjmDocument {
  const silent = comments ? { ...document, comments: [] } : document;
  const seen = hidden ? withoutHidden(silent) : silent;
  return notes ? withoutNotes(seen) : seen;
}

function findHidden(journey: Journey): readonly (Lane | Card)[] {
  const shown = new Set<Lane | Card>(recordsOf(toShown(journey)));
  return recordsOf(journey).filter((record) => !shown.has(record));
}

function recordsOf({ lanes, cards }: Journey): readonly (Lane | Card)[] {
  return [...lanes, ...cards];
}

function withoutHidden(document: CjmDocument): CjmDocument {
  const hidden = idsWithin(document.journeys.flatMap(findHidden));
  if (hidden.size === 0) return document;
  const links = document.journeys.flatMap((journey) => journey.links);
  const loose = links.filter(({ from, to }) => hidden.has(from) || hidden.has(to));
  const gone = new Set([...hidden, ...idsWithin(loose)]);
  // What was said about something hidden tells of it.
  const comments = keepIn(document.comments, ({ target }) => target === undefined || !gone.has(target));
  return forgetRecords({ ...document, comments, journeys: document.journeys.map(toShown) }, gone);
}

function countNotes({ journeys, brief, translations }: CjmDocument): number {
  const cards = journeys.flatMap((journey) => journey.cards);
  // One that was written in the other language alone is a note, too.
  const translated = (id: Id, field: string): boolean =>
    Object.values(translations).some((table) => (table[id]?.[field]?.text ?? '') !== '');
  const onCards = cards.filter(({ id, note }) => note !== undefined || translated(id, 'note'));
  return onCards.length + (brief.notes !== undefined || translated(BRIEF_ID, 'notes') ? 1 : 0);
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
