import type { Action } from './action';
import { hasDocument } from './enabled';

export const showWarnings: Action = {
  id: 'help.warnings',
  label: 'action.help.warnings',
  scope: 'always',
  menu: 'help',
  enabled: hasDocument,
  run: ({ shell }) => shell.showDialog('warnings'),
};
