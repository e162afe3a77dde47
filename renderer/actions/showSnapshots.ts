import { Camera } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const showSnapshots: Action = {
  id: 'map.snapshots',
  label: 'action.map.snapshots',
  icon: Camera,
  keys: ['Alt+KeyV'],
  scope: 'editor',
  menu: 'file',
  enabled: hasDocument,
  run: ({ shell }) => shell.showPanel('snapshots'),
};
