import { Command } from 'lucide-react';
import type { Action } from './action';
import { always } from './enabled';

export const showPalette: Action = {
  id: 'app.palette',
  label: 'action.app.palette',
  icon: Command,
  keys: ['$mod+k'],
  scope: 'always',
  menu: 'view',
  enabled: always,
  run: ({ shell }) => shell.showDialog('palette'),
};
