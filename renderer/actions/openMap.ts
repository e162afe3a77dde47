import { FolderOpen } from 'lucide-react';
import type { Action } from './action';
import { always } from './enabled';

export const openMap: Action = {
  id: 'map.open',
  label: 'action.map.open',
  icon: FolderOpen,
  keys: ['$mod+o'],
  scope: 'always',
  menu: 'file',
  enabled: always,
  async run({ shell }) {
    const ref = await shell.chooseOpen();
    if (ref) await shell.openFile(ref);
  },
};
