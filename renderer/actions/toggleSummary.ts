import { Captions } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const toggleSummary: Action = {
  id: 'view.summary',
  label: 'action.view.summary',
  icon: Captions,
  keys: ['Alt+KeyU'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  checked: ({ editor }) => editor?.view.getState().summary === true,
  run({ editor }) {
    if (editor) editor.view.setState({ summary: !editor.view.getState().summary });
  },
};
