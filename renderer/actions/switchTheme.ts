import type { Action } from './action';
import { always } from './enabled';

export const switchTheme: Action = {
  id: 'view.theme',
  label: 'action.view.theme',
  scope: 'always',
  menu: 'view',
  enabled: always,
  run({ shell }) {
    // What the system asks for shows in the page only, so the present look is read there.
    const isLight = document.documentElement.dataset.theme === 'light';
    return shell.setSettings({ theme: isLight ? 'dark' : 'light' });
  },
};
