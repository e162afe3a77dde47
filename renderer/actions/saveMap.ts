import { Save } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';
import { save } from './saveFlow';

export const saveMap: Action = {
  id: 'map.save',
  label: 'action.map.save',
  icon: Save,
  keys: ['$mod+s'],
  scope: 'always',
  inSheets: true,
  menu: 'file',
  enabled: hasDocument,
  async run(context) {
    await save(context);
  },
};
