import { SquarePlus } from 'lucide-react';
import type { Action } from './action';
import { beginCard } from './beginCard';
import { mayEdit } from './enabled';
import { findCursorCell } from './cursorCell';

/** Begins a card in the active cell; it exists from its first letter on. */
export const writeCard: Action = {
  id: 'card.add',
  label: 'action.card.add',
  icon: SquarePlus,
  scope: 'editor',
  menu: 'insert',
  enabled: (context) => mayEdit(context) && findCursorCell(context) !== undefined,
  run(context) {
    const { editor } = context;
    const cell = findCursorCell(context);
    if (!editor || !cell) return;
    beginCard(editor, cell);
  },
};
