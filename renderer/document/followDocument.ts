/**
 * Keeps what is looked at to what there is: an edit, an undo or a paste may take away the journey on the board, or the
 * cell the keyboard is on. Listens before anything is laid out, so that nobody asks for what is gone.
 */
import type { CjmDocument, Id, Journey } from '../../shared/model/types';
import { findJourney } from '../../shared/model/queries';
import type { DocumentStore } from './editor';
import type { Cursor, SelectionStore } from './selectionStore';
import { showJourney } from './showJourney';
import type { ViewStore } from './viewStore';

interface Looking {
  readonly selection: SelectionStore;
  readonly view: ViewStore;
}

/** Answers how to stop. */
export function followDocument(documents: DocumentStore, looking: Looking): () => void {
  return documents.subscribe(({ document }, { document: before }) => {
    if (document === before) return;
    const { journeyId, trail } = looking.view.getState();
    const journey = findJourney(document, journeyId);
    if (!journey) {
      const next = findNeighbour(document, before, journeyId);
      if (next !== undefined) showJourney(looking, next);
      return;
    }
    if (trail.some((id) => !findJourney(document, id))) looking.view.setState({ trail: [] });
    const { cursor } = looking.selection.getState();
    if (cursor && !isThere(journey, cursor)) looking.selection.setState({ cursor: undefined });
  });
}

/** The journey that stood before the one that is gone, else the first. */
function findNeighbour({ journeys }: CjmDocument, before: CjmDocument, gone: Id): Id | undefined {
  const there = new Set(journeys.map(({ id }) => id));
  const place = before.journeys.findIndex(({ id }) => id === gone);
  const earlier = before.journeys.slice(0, Math.max(0, place)).findLast(({ id }) => there.has(id));
  return (earlier ?? journeys[0])?.id;
}

function isThere({ lanes, stages }: Journey, { laneId, stepId }: Cursor): boolean {
  return (
    lanes.some(({ id }) => id === laneId) && stages.some(({ steps }) => steps.some(({ id }) => id === stepId))
  );
}
