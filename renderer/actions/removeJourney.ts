import { Trash2 } from 'lucide-react';
import { removeJourney as command } from '../../shared/commands/removeJourney';
import type { Id } from '../../shared/model/types';
import { translatorFor } from '../../shared/i18n/translator';
import { NOTHING } from '../document/selectionStore';
import type { Editor } from '../document/editor';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';
import type { Shell } from './shell';
import { toJourneyName } from './shownJourney';

/** No question: a message offers to undo. */
export const removeJourney: Action = {
  id: 'journey.remove',
  label: 'action.journey.remove',
  icon: Trash2,
  scope: 'editor',
  menu: 'edit',
  enabled: mayEdit,
  run({ editor, shell }) {
    if (editor) removeWithWord(editor, shell, editor.view.getState().journeyId);
  },
};

export function removeWithWord(editor: Editor, shell: Shell, journeyId: Id): void {
  const t = translatorFor(editor.view.getState().language);
  const name = toJourneyName(editor, journeyId) || t('app.untitled');
  const result = editor.documents.run(command, { journeyId }, { select: NOTHING });
  if (result.ok)
    shell.toast({ key: 'app.journeys.removed', values: { name }, tone: 'info', action: 'edit.undo' });
  else sayRefusal(shell, result.failure);
}
