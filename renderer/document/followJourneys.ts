/**
 * The window shows a journey that is there: the one that came, be it added, pasted or brought back by undo; and where
 * the shown one went, the one whose card had opened it, or else its neighbour.
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
  return documents.subscribe(({ document }, previous) => {
    const [now, before] = [document.journeys, previous.document.journeys];
    if (now === before) return;
    const { journeyId, trail } = shown.view.getState();
    const [came, ...others] = missingIn(before, now);
    if (came && others.length === 0) return showJourney(shown, came.id);
    if (has(now, journeyId)) return;
    const way = trail.filter((id) => has(now, id));
    const opener = way.at(-1);
    if (opener !== undefined) return showJourney(shown, opener, way.slice(0, -1));
    const place = before.findIndex(({ id }) => id === journeyId);
    const next = now[Math.min(Math.max(0, place), now.length - 1)];
    if (next) showJourney(shown, next.id);
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
