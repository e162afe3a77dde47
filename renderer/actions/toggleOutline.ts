import { Table2 } from 'lucide-react';
import { showAs } from '../document/viewStore';
import type { Action } from './action';
import { hasDocument } from './enabled';

/** From the board to the table or list that was used last, and back. */
export const toggleOutline: Action = {
  id: 'view.outline',
  label: 'action.view.outline',
  icon: Table2,
  keys: ['Alt+KeyO'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  checked: ({ editor }) => editor !== undefined && editor.view.getState().shows !== 'board',
  run({ editor }) {
    if (!editor) return;
    const { shows, outline } = editor.view.getState();
    showAs(editor.view, shows === 'board' ? outline : 'board');
  },
};
