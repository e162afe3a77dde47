import { Table2 } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const showStages: Action = {
  id: 'view.stages',
  label: 'action.view.stages',
  icon: Table2,
  keys: ['Alt+KeyS'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  run: ({ shell }) => shell.showDialog('stages'),
};
