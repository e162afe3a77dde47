import { Scale } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const showChannels: Action = {
  id: 'view.channels',
  label: 'action.view.channels',
  icon: Scale,
  keys: ['Alt+KeyH'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  run: ({ shell }) => shell.showDialog('channels'),
};
