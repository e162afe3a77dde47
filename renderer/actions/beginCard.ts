import type { Cursor } from '../document/selectionStore';
import type { Editor } from '../document/editor';

/** Gives the keyboard to a cell; the card exists from its first letter on. */
export function beginCard({ selection, view }: Pick<Editor, 'selection' | 'view'>, cell: Cursor): void {
  selection.setState({ cursor: cell, writing: cell });
  const { board } = view.getState();
  board?.reveal(cell);
  board?.focus();
}
