import type { Action } from './action';

export const revealMap: Action = {
  id: 'map.reveal',
  label: 'action.map.reveal',
  scope: 'always',
  menu: 'file',
  enabled: ({ editor, info }) => info.capabilities.revealFile && editor?.file.getState().ref !== undefined,
  async run({ host, editor }) {
    const ref = editor?.file.getState().ref;
    if (ref) await host.files.reveal({ ref });
  },
};
