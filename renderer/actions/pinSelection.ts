import { Pin } from 'lucide-react';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { isMarked, toggleMark } from './markSelection';

/** A pinned lane stays in sight when the board is scrolled; a pinned card stays first in its cell. */
export const pinSelection: Action = {
  id: 'edit.pin',
  label: 'action.edit.pin',
  icon: Pin,
  keys: ['$mod+Alt+KeyP'],
  scope: 'editor',
  menu: 'edit',
  enabled: (context) => mayEdit(context) && isMarked(context.editor, 'pinned') !== undefined,
  checked: ({ editor }) => isMarked(editor, 'pinned') === true,
  run: (context) => toggleMark(context, 'pinned'),
};
