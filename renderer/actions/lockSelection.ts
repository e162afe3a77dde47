import { Lock } from 'lucide-react';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { isMarked, toggleMark } from './markSelection';

/** What is locked is not written, moved or deleted until it is unlocked. */
export const lockSelection: Action = {
  id: 'edit.lock',
  label: 'action.edit.lock',
  icon: Lock,
  keys: ['$mod+Alt+KeyL'],
  scope: 'editor',
  menu: 'edit',
  enabled: (context) => mayEdit(context) && isMarked(context.editor, 'locked') !== undefined,
  checked: ({ editor }) => isMarked(editor, 'locked') === true,
  run: (context) => toggleMark(context, 'locked'),
};
