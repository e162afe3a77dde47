import { EyeOff } from 'lucide-react';
import { hideLane as hideLaneCommand } from '../../shared/commands/hideLane';
import { NOTHING } from '../document/selectionStore';
import type { Action } from './action';
import { mayEdit } from './enabled';

/** The journey's panel lists what is hidden and shows it again. */
export const hideLane: Action = {
  id: 'lane.hide',
  label: 'action.lane.hide',
  icon: EyeOff,
  scope: 'editor',
  enabled: (context) => mayEdit(context) && context.editor?.selection.getState().selection.kind === 'lane',
  run({ editor, shell }) {
    const selection = editor?.selection.getState().selection;
    if (!editor || selection?.kind !== 'lane') return;
    const { journeyId } = editor.view.getState();
    editor.documents.run(hideLaneCommand, { journeyId, laneId: selection.id }, { select: NOTHING });
    shell.showPanel('journey');
  },
};
