import { Scissors } from 'lucide-react';
import type { Action } from './action';
import { copyByMenu } from './clipboard/clipboardEvents';
import { findClipSource } from './clipboard/clipSource';
import { mayEdit } from './enabled';

export const cutSelection: Action = {
  id: 'edit.cut',
  label: 'action.edit.cut',
  icon: Scissors,
  keys: ['$mod+x'],
  role: 'cut',
  scope: 'editor',
  menu: 'edit',
  enabled: (context) =>
    mayEdit(context) && context.editor !== undefined && findClipSource(context.editor) !== undefined,
  run({ editor, shell }) {
    if (editor) copyByMenu(editor, shell, 'cut', findClipSource(editor));
  },
};
