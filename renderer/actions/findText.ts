import { Search } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const findText: Action = {
  id: 'edit.find',
  label: 'action.edit.find',
  icon: Search,
  keys: ['$mod+f'],
  scope: 'always',
  menu: 'edit',
  enabled: hasDocument,
  run: ({ editor }) => editor?.view.setState({ find: { mode: 'find' } }),
};
