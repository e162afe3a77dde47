import { History } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const showVersions: Action = {
  id: 'map.versions',
  label: 'action.map.versions',
  icon: History,
  scope: 'always',
  menu: 'file',
  enabled: hasDocument,
  run: ({ shell }) => shell.showDialog('versions'),
};
