import type { Action } from './action';
import { hasDocument } from './enabled';

export const saveCleanCopy: Action = {
  id: 'map.saveCleanCopy',
  label: 'action.map.saveCleanCopy',
  scope: 'editor',
  menu: 'file',
  enabled: hasDocument,
  run: ({ shell }) => shell.showDialog('cleanCopy'),
};
