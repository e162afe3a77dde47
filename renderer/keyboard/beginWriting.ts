import { toCards, type Writing } from '../document/selectionStore';
import type { GridView } from './gridView';

/** Opens the text of a card, or of a card to be, in the view's field (see `writer`). */
export function beginWriting({ editor, writer }: GridView, writing: Writing): void {
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
