import { UserRound } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const showPersonas: Action = {
  id: 'view.personas',
  label: 'action.view.personas',
  icon: UserRound,
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  run: ({ shell }) => shell.showPanel('personas'),
};
