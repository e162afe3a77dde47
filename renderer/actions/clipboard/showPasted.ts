/** The keyboard goes to what was pasted, and the board scrolls to it. */
import { findJourney, stepsOf } from '../../../shared/model/queries';
import type { CjmDocument } from '../../../shared/model/types';
import type { Editor } from '../../document/editor';
import { findAddedCards } from '../selectAdded';

export function showPasted(editor: Editor, before: CjmDocument): void {
  const { document } = editor.documents.getState();
  const { journeyId, board } = editor.view.getState();
  const { selection, cursor } = editor.selection.getState();
  const journey = findJourney(document, journeyId);
  if (selection.kind === 'lane') {
    const stepId = cursor?.stepId ?? (journey && stepsOf(journey)[0]?.id);
    if (stepId !== undefined) editor.selection.setState({ cursor: { laneId: selection.id, stepId } });
    board?.reveal({ laneId: selection.id });
    return;
  }
  if (selection.kind === 'stage' || selection.kind === 'step') {
    const stepId =
      selection.kind === 'step'
        ? selection.id
        : journey?.stages.find(({ id }) => id === selection.id)?.steps[0]?.id;
    const laneId = cursor?.laneId ?? journey?.lanes.find(({ hidden }) => !hidden)?.id;
    if (stepId === undefined || laneId === undefined) return;
    editor.selection.setState({ cursor: { laneId, stepId } });
    board?.reveal({ stepId });
    return;
  }
  const [card] = findAddedCards(document, before, journeyId);
  if (!card) return;
  const place = { laneId: card.lane, stepId: card.step, cardId: card.id };
  editor.selection.setState({ cursor: place });
  board?.reveal(place);
}
