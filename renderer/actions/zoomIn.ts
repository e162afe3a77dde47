import { ZoomIn } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const ZOOM_STEP = 1.25;

export const zoomIn: Action = {
  id: 'view.zoomIn',
  label: 'action.view.zoomIn',
  icon: ZoomIn,
  keys: ['$mod+Equal', '$mod+Shift+Equal', '$mod+NumpadAdd'],
  scope: 'editor',
  repeats: true,
  menu: 'view',
  enabled: hasDocument,
  run: ({ editor }) => editor?.view.getState().board?.zoomBy(ZOOM_STEP),
};
