import { Maximize } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const zoomToFit: Action = {
  id: 'view.fit',
  label: 'action.view.fit',
  icon: Maximize,
  keys: ['Alt+Digit1'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  run: ({ editor }) => editor?.view.getState().board?.fit(),
};
