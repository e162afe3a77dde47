import { Languages } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const showTranslations: Action = {
  id: 'map.translations',
  label: 'action.map.translations',
  icon: Languages,
  keys: ['Alt+KeyT'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  run: ({ shell }) => shell.showDialog('translations'),
};
