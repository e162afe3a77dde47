import { Maximize } from 'lucide-react';
import type { Action } from './action';
import { showsBoard } from './enabled';

export const zoomToFit: Action = {
  id: 'view.fit',
  label: 'action.view.fit',
  icon: Maximize,
  keys: ['Alt+Digit1'],
  scope: 'editor',
  menu: 'view',
  enabled: showsBoard,
  run: ({ editor }) => editor?.view.getState().board?.fit(),
};
