import { Copy } from 'lucide-react';
import type { Action } from './action';
import { copyByMenu } from './clipboard/clipboardEvents';
import { findClipSource } from './clipboard/clipSource';

export const copySelection: Action = {
  id: 'edit.copy',
  label: 'action.edit.copy',
  icon: Copy,
  keys: ['$mod+c'],
  role: 'copy',
  scope: 'editor',
  menu: 'edit',
  enabled: ({ editor }) => editor !== undefined && findClipSource(editor) !== undefined,
  run({ editor, shell }) {
    if (editor) copyByMenu(editor, shell, 'copy', findClipSource(editor));
  },
};
