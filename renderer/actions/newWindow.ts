import type { Action } from './action';

export const newWindow: Action = {
  id: 'window.new',
  label: 'action.window.new',
  keys: ['$mod+Shift+n'],
  webKeys: ['Alt+Shift+KeyN'],
  scope: 'always',
  menu: 'file',
  enabled: ({ info }) => info.capabilities.newWindow,
  async run({ host }) {
    await host.window.open({});
  },
};
