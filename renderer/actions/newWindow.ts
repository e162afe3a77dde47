import type { Action } from './action';
import { sayFailure } from './sayFailure';

export const newWindow: Action = {
  id: 'window.new',
  label: 'action.window.new',
  keys: ['$mod+Shift+n'],
  webKeys: ['Alt+Shift+KeyN'],
  scope: 'always',
  menu: 'file',
  enabled: ({ info }) => info.capabilities.newWindow,
  async run({ host, shell }) {
    const answer = await host.window.open({});
    if (!answer.ok) sayFailure(shell, answer.failure);
  },
};
