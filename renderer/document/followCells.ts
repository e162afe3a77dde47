/** The keyboard's cell, and the way back from a sub-journey, are there: an edit or an undo may take or hide them. */
import { findJourney } from '../../shared/model/queries';
import type { Journey } from '../../shared/model/types';
import type { DocumentStore, Editor } from './editor';
import type { Cursor } from './selectionStore';

/** Answers how to stop. Begins after whatever shows another journey (`followJourneys`). */
export function followCells(
  documents: DocumentStore,
  { selection, view }: Pick<Editor, 'selection' | 'view'>,
): () => void {
  return documents.subscribe(({ document }, { document: before }) => {
    if (document === before) return;
    const { journeyId, trail } = view.getState();
    const way = trail.filter((id) => findJourney(document, id));
    if (way.length < trail.length) view.setState({ trail: way });
    const journey = findJourney(document, journeyId);
    const { cursor } = selection.getState();
    if (journey && cursor && !isThere(journey, cursor)) selection.setState({ cursor: undefined });
  });
}

function isThere({ lanes, stages }: Journey, { laneId, stepId }: Cursor): boolean {
  return (
    lanes.some(({ id, hidden }) => id === laneId && hidden !== true) &&
    stages.some(({ steps }) => steps.some(({ id }) => id === stepId))
  );
}
