import { PaintRoller } from 'lucide-react';
import { applyCardStyle } from '../../shared/commands/applyCardStyle';
import { selectedCardIds } from '../document/selectionStore';
import type { Action } from './action';
import { getCopiedStyle } from './copyStyle';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';

/** Every selected card gets the look that was copied, in one step. */
export const pasteStyle: Action = {
  id: 'edit.pasteStyle',
  label: 'action.edit.pasteStyle',
  icon: PaintRoller,
  keys: ['$mod+Alt+KeyV'],
  scope: 'editor',
  menu: 'edit',
  enabled: (context) =>
    mayEdit(context) &&
    getCopiedStyle() !== undefined &&
    context.editor?.selection.getState().selection.kind === 'cards',
  run({ editor, shell }) {
    const style = getCopiedStyle();
    if (!editor || !style) return;
    const ids = selectedCardIds(editor.selection.getState());
    const { journeyId } = editor.view.getState();
    const result = editor.documents.run(applyCardStyle, { journeyId, ids, style });
    if (!result.ok) sayRefusal(shell, result.failure);
  },
};
