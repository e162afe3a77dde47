import type { Writing } from '../../document/selectionStore';
import type { Board } from '../board';
import { toCards } from '../gestures/select';

/** Opens the text of a card, or of a card to be, in the board's field (see `writer`). */
export function beginWriting({ editor, writer }: Board, writing: Writing): void {
  const { laneId, stepId, cardId } = writing;
  if (editor.documents.getState().readOnly) return;
  writer.get()?.commit();
  editor.selection.setState({
    selection: toCards(cardId === undefined ? [] : [cardId]),
    cursor: cardId === undefined ? { laneId, stepId } : { laneId, stepId, cardId },
    writing,
  });
  writer.get()?.focus();
}
