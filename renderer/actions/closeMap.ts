import { House } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const closeMap: Action = {
  id: 'map.close',
  label: 'action.map.close',
  icon: House,
  keys: ['$mod+w'],
  webKeys: ['Alt+KeyW'],
  scope: 'always',
  menu: 'file',
  enabled: hasDocument,
  run: ({ shell }) => shell.closeDocument(),
};
