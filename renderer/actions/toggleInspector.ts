import { PanelRight } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const toggleInspector: Action = {
  id: 'view.inspector',
  label: 'action.view.inspector',
  icon: PanelRight,
  keys: ['$mod+i'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  checked: ({ shell }) => shell.settings().inspector,
  run: ({ shell }) => shell.setSettings({ inspector: !shell.settings().inspector }),
};
