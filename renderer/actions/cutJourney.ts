import { Scissors } from 'lucide-react';
import type { Action } from './action';
import { copyByMenu } from './clipboard/clipboardEvents';
import { mayEdit } from './enabled';

/** The whole board, to paste it into another map or at another place of this one. */
export const cutJourney: Action = {
  id: 'journey.cut',
  label: 'action.journey.cut',
  icon: Scissors,
  scope: 'editor',
  menu: 'edit',
  enabled: mayEdit,
  run({ editor, shell }) {
    if (editor)
      copyByMenu(editor, shell, 'cut', { kind: 'journey', journeyId: editor.view.getState().journeyId });
  },
};
