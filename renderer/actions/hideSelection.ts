import { EyeOff } from 'lucide-react';
import { hideLane } from '../../shared/commands/hideLane';
import { setCardFacet } from '../../shared/commands/setCardFacet';
import { NOTHING } from '../document/selectionStore';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';

/** The journey's panel lists what is hidden and shows it again. */
export const hideSelection: Action = {
  id: 'edit.hide',
  label: 'action.edit.hide',
  icon: EyeOff,
  keys: ['$mod+Shift+h'],
  scope: 'editor',
  menu: 'edit',
  enabled(context) {
    const kind = context.editor?.selection.getState().selection.kind;
    return mayEdit(context) && (kind === 'lane' || kind === 'cards');
  },
  run({ editor, shell }) {
    if (!editor) return;
    const { documents, selection, view } = editor;
    const { selection: selected } = selection.getState();
    const { journeyId } = view.getState();
    const result =
      selected.kind === 'lane'
        ? documents.run(hideLane, { journeyId, laneId: selected.id }, { select: NOTHING })
        : selected.kind === 'cards' &&
          documents.run(
            setCardFacet,
            { journeyId, ids: selected.ids, field: 'hidden', value: true },
            { select: NOTHING },
          );
    if (!result) return;
    if (result.ok) shell.showPanel('journey');
    else sayRefusal(shell, result.failure);
  },
};
