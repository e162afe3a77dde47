import type { Action } from './action';
import { hasDocument } from './enabled';
import { saveAs } from './saveFlow';

export const saveMapAs: Action = {
  id: 'map.saveAs',
  label: 'action.map.saveAs',
  keys: ['$mod+Shift+s'],
  scope: 'always',
  menu: 'file',
  enabled: hasDocument,
  async run(context) {
    await saveAs(context);
  },
};
