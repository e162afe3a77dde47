import { FoldHorizontal } from 'lucide-react';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { isMarked, toggleMark } from './markSelection';

/** Makes a stage narrow, or a lane low; its cards are counted, not drawn. */
export const foldSelection: Action = {
  id: 'edit.fold',
  label: 'action.edit.fold',
  icon: FoldHorizontal,
  keys: ['$mod+Period'],
  scope: 'editor',
  menu: 'edit',
  enabled: (context) => mayEdit(context) && isMarked(context.editor, 'collapsed') !== undefined,
  checked: ({ editor }) => isMarked(editor, 'collapsed') === true,
  run: (context) => toggleMark(context, 'collapsed'),
};
