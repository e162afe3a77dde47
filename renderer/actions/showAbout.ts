import type { Action } from './action';
import { always } from './enabled';

export const showAbout: Action = {
  id: 'app.about',
  label: 'action.app.about',
  scope: 'always',
  menu: 'help',
  enabled: always,
  run: ({ shell }) => shell.showDialog('about'),
};
