import type { Action } from './action';

export const zoomToSelection: Action = {
  id: 'view.zoomToSelection',
  label: 'action.view.zoomToSelection',
  keys: ['Alt+Digit2'],
  scope: 'editor',
  menu: 'view',
  enabled: ({ editor }) => editor !== undefined && editor.selection.getState().selection.kind !== 'none',
  run: ({ editor }) => editor?.view.getState().board?.zoomToSelection(),
};
