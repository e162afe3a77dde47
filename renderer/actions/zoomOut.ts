import { ZoomOut } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';
import { ZOOM_STEP } from './zoomIn';

export const zoomOut: Action = {
  id: 'view.zoomOut',
  label: 'action.view.zoomOut',
  icon: ZoomOut,
  keys: ['$mod+Minus', '$mod+NumpadSubtract'],
  scope: 'editor',
  repeats: true,
  menu: 'view',
  enabled: hasDocument,
  run: ({ editor }) => editor?.view.getState().board?.zoomBy(1 / ZOOM_STEP),
};
