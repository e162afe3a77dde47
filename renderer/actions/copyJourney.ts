import { Waypoints } from 'lucide-react';
import type { Action } from './action';
import { copyByMenu } from './clipboard/clipboardEvents';
import { hasDocument } from './enabled';

/** The whole board, to paste it into another map. */
export const copyJourney: Action = {
  id: 'journey.copy',
  label: 'action.journey.copy',
  icon: Waypoints,
  scope: 'editor',
  menu: 'edit',
  enabled: hasDocument,
  run({ editor, shell }) {
    if (editor)
      copyByMenu(editor, shell, 'copy', { kind: 'journey', journeyId: editor.view.getState().journeyId });
  },
};
