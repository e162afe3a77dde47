import { Route } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const showLifeCycle: Action = {
  id: 'view.lifeCycle',
  label: 'action.view.lifeCycle',
  icon: Route,
  keys: ['Alt+KeyY'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  run: ({ shell }) => shell.showDialog('lifeCycle'),
};
