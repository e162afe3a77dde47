import type { Action } from './action';
import { hasDocument } from './enabled';

export const zoomActual: Action = {
  id: 'view.zoomActual',
  label: 'action.view.zoomActual',
  keys: ['$mod+Digit0', '$mod+Numpad0'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  run: ({ editor }) => editor?.view.getState().board?.zoomTo(1),
};
