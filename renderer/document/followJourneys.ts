/**
 * The window shows a journey that is there: the one that came, be it added, pasted or brought back by undo; and where
 * the shown one went, the one whose card had opened it, or the one it was made from, or else its neighbour.
 */
import type { CjmDocument, Id, Journey } from '../../shared/model/types';
import type { DocumentStore, Editor } from './editor';
import { showJourney } from './showJourney';

type Journeys = CjmDocument['journeys'];

/** Returns the function that stops following. */
export function followJourneys(
  documents: DocumentStore,
  shown: Pick<Editor, 'selection' | 'view'>,
): () => void {
  /** What was shown when a journey came. */
  const origins = new Map<Id, Id>();
  return documents.subscribe(({ document }, previous) => {
    const [now, before] = [document.journeys, previous.document.journeys];
    if (now === before) return;
    const { journeyId, trail } = shown.view.getState();
    const [came, ...others] = missingIn(before, now);
    if (came && others.length === 0) {
      origins.set(came.id, journeyId);
      return showJourney(shown, came.id);
    }
    if (has(now, journeyId)) return;
    const way = trail.filter((id) => has(now, id));
    const next =
      way.pop() ?? findOrigin(now, origins.get(journeyId)) ?? findNeighbour(before, now, journeyId);
    if (next !== undefined) showJourney(shown, next, way);
  });
}

function has(journeys: Journeys, id: Id): boolean {
  return journeys.some((journey) => journey.id === id);
}

/** Those of the second list that the first does not have. */
function missingIn(journeys: Journeys, others: Journeys): readonly Journey[] {
  const known = new Set(journeys.map(({ id }) => id));
  return others.filter(({ id }) => !known.has(id));
}

function findOrigin(now: Journeys, id: Id | undefined): Id | undefined {
  return id !== undefined && has(now, id) ? id : undefined;
}

/** What stands where it stood. */
function findNeighbour(before: Journeys, now: Journeys, id: Id): Id | undefined {
  const place = before.findIndex((journey) => journey.id === id);
  return now[Math.min(Math.max(0, place), now.length - 1)]?.id;
}
