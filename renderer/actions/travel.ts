/**
 * Undo and redo show what they change: where that is on another board, that board comes up. Where a sheet hides the
 * board, the sheet stays and a message says what was done, with the way back: it may have been done before the sheet
 * was opened, or lie where the sheet is not scrolled to.
 */
import type { CjmDocument, Id } from '../../shared/model/types';
import type { Editor } from '../document/editor';
import { NOTHING } from '../document/selectionStore';
import { showJourney } from '../document/showJourney';
import type { Shell } from './shell';

export function travel(
  editor: Editor,
  shell: Pick<Shell, 'hidesBoard' | 'toast'>,
  direction: 'undo' | 'redo',
): void {
  const { documents, selection, view } = editor;
  const { document: before, undoLabel, redoLabel } = documents.getState();
  const label = direction === 'undo' ? undoLabel : redoLabel;
  if (label === undefined) return;
  documents[direction]();
  const { journeyId, language } = view.getState();
  const changed = changedJourneys(before, documents.getState().document);
  const [first] = changed;
  const elsewhere = changed.includes(journeyId) ? undefined : first;
  if (!shell.hidesBoard()) {
    if (elsewhere === undefined) return;
    const { selection: selected } = selection.getState();
    showJourney(editor, elsewhere);
    selection.setState({ selection: selected });
    return;
  }
  // What comes back selected with the step is on a board that is not shown.
  if (elsewhere !== undefined) selection.setState({ selection: NOTHING });
  shell.toast({
    key: `app.travelled.${direction}`,
    step: { label, language },
    tone: 'info',
    action: direction === 'undo' ? 'edit.redo' : 'edit.undo',
  });
}

/** Those that are there and were not so before. */
function changedJourneys(before: CjmDocument, { journeys }: CjmDocument): readonly Id[] {
  const known = new Map(before.journeys.map((journey) => [journey.id, journey]));
  return journeys.filter((journey) => known.get(journey.id) !== journey).map(({ id }) => id);
}
