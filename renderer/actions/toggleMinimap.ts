import { Map } from 'lucide-react';
import type { Action } from './action';
import { showsBoard } from './enabled';

export const toggleMinimap: Action = {
  id: 'view.minimap',
  label: 'action.view.minimap',
  icon: Map,
  keys: ['Alt+KeyM'],
  scope: 'editor',
  menu: 'view',
  enabled: showsBoard,
  checked: ({ shell }) => shell.settings().minimap,
  run: ({ shell }) => shell.setSettings({ minimap: !shell.settings().minimap }),
};
