import { LayoutTemplate } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const saveAsTemplate: Action = {
  id: 'map.saveAsTemplate',
  label: 'action.map.saveAsTemplate',
  icon: LayoutTemplate,
  scope: 'always',
  menu: 'file',
  enabled: hasDocument,
  run: ({ shell }) => shell.showDialog('template'),
};
