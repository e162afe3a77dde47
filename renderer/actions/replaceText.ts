import { Replace } from 'lucide-react';
import type { Action } from './action';
import { mayEdit } from './enabled';

/** Control+H as in office programs; never ⌘H, which hides the program on a Mac. */
export const replaceText: Action = {
  id: 'edit.replace',
  label: 'action.edit.replace',
  icon: Replace,
  keys: ['$mod+Shift+f', 'Control+h'],
  scope: 'editor',
  menu: 'edit',
  enabled: mayEdit,
  run: ({ editor }) => editor?.view.setState({ find: { mode: 'replace' } }),
};
