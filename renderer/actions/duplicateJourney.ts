import { CopyPlus } from 'lucide-react';
import { duplicateJourney as command } from '../../shared/commands/duplicateJourney';
import { NOTHING } from '../document/selectionStore';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';

/** The copy stands behind its original, and is shown. */
export const duplicateJourney: Action = {
  id: 'journey.duplicate',
  label: 'action.journey.duplicate',
  icon: CopyPlus,
  scope: 'editor',
  menu: 'edit',
  enabled: mayEdit,
  run({ editor, shell }) {
    if (!editor) return;
    const { journeyId } = editor.view.getState();
    const result = editor.documents.run(command, { journeyId }, { select: NOTHING });
    if (!result.ok) sayRefusal(shell, result.failure);
  },
};
