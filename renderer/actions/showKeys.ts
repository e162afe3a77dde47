import { Keyboard } from 'lucide-react';
import type { Action } from './action';
import { always } from './enabled';

export const showKeys: Action = {
  id: 'help.keys',
  label: 'action.help.keys',
  icon: Keyboard,
  keys: ['F1', '$mod+Slash'],
  scope: 'always',
  menu: 'help',
  enabled: always,
  run: ({ shell }) => shell.showDialog('keys'),
};
