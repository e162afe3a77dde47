import type { Action } from './action';
import { showsBoard } from './enabled';

export const zoomToSelection: Action = {
  id: 'view.zoomToSelection',
  label: 'action.view.zoomToSelection',
  keys: ['Alt+Digit2'],
  scope: 'editor',
  menu: 'view',
  enabled: (context) => showsBoard(context) && context.editor?.selection.getState().selection.kind !== 'none',
  run: ({ editor }) => editor?.view.getState().board?.zoomToSelection(),
};
