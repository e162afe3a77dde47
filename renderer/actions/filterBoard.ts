import { ListFilter } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const filterBoard: Action = {
  id: 'view.filter',
  label: 'action.view.filter',
  icon: ListFilter,
  keys: ['$mod+Shift+l'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  run: ({ editor }) => editor?.view.setState(({ filtering }) => ({ filtering: !filtering })),
};
