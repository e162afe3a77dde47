import type { Action } from './action';
import { sayFailure } from './sayFailure';

export const revealMap: Action = {
  id: 'map.reveal',
  label: 'action.map.reveal',
  scope: 'always',
  menu: 'file',
  enabled: ({ editor, info }) => info.capabilities.revealFile && editor?.file.getState().ref !== undefined,
  async run({ host, shell, editor }) {
    const ref = editor?.file.getState().ref;
    if (!ref) return;
    const answer = await host.files.reveal({ ref });
    if (!answer.ok) sayFailure(shell, answer.failure, ref.name);
  },
};
