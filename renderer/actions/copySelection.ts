import { Copy } from 'lucide-react';
import type { Action } from './action';
import { copyByMenu } from './clipboard/clipboardEvents';
import { findCopySource } from './clipboard/clipSource';

export const copySelection: Action = {
  id: 'edit.copy',
  label: 'action.edit.copy',
  icon: Copy,
  keys: ['$mod+c'],
  role: 'copy',
  scope: 'editor',
  menu: 'edit',
  enabled: ({ editor }) => editor !== undefined && findCopySource(editor) !== undefined,
  run({ editor, shell }) {
    if (editor) copyByMenu(editor, shell, 'copy', findCopySource(editor));
  },
};
