/** Undo and redo show what they change: where that is on another board, that board comes up. */
import type { CjmDocument, Id } from '../../shared/model/types';
import type { Editor } from '../document/editor';
import { showJourney } from '../document/showJourney';

export function travel(editor: Editor, direction: 'undo' | 'redo'): void {
  const { documents, selection, view } = editor;
  const before = documents.getState().document;
  documents[direction]();
  const changed = changedJourneys(before, documents.getState().document);
  const [first] = changed;
  if (first === undefined || changed.includes(view.getState().journeyId)) return;
  const { selection: selected } = selection.getState();
  showJourney(editor, first);
  selection.setState({ selection: selected });
}

/** Those that are there and were not so before. */
function changedJourneys(before: CjmDocument, { journeys }: CjmDocument): readonly Id[] {
  const known = new Map(before.journeys.map((journey) => [journey.id, journey]));
  return journeys.filter((journey) => known.get(journey.id) !== journey).map(({ id }) => id);
}
