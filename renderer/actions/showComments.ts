import { MessageSquare } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const showComments: Action = {
  id: 'view.comments',
  label: 'action.view.comments',
  icon: MessageSquare,
  keys: ['Alt+KeyC'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  run: ({ shell }) => shell.showPanel('comments'),
};
