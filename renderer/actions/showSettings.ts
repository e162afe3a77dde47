import { Settings } from 'lucide-react';
import type { Action } from './action';
import { always } from './enabled';

export const showSettings: Action = {
  id: 'app.settings',
  label: 'action.app.settings',
  icon: Settings,
  keys: ['$mod+Comma'],
  scope: 'always',
  menu: 'file',
  enabled: always,
  run: ({ shell }) => shell.showDialog('settings'),
};
