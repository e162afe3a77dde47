import { Trash2 } from 'lucide-react';
import type { Refusal } from '../../shared/commands/command';
import { removeCard } from '../../shared/commands/removeCard';
import { removeLane } from '../../shared/commands/removeLane';
import { removeLink } from '../../shared/commands/removeLink';
import { removePersona } from '../../shared/commands/removePersona';
import { removeStage } from '../../shared/commands/removeStage';
import { removeStep } from '../../shared/commands/removeStep';
import type { CjmDocument } from '../../shared/model/types';
import { assertNever } from '../../shared/util/assertNever';
import type { Result } from '../../shared/util/result';
import type { Editor } from '../document/editor';
import { NOTHING } from '../document/selectionStore';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';

/** No question: undo brings everything back, with its selection. */
export const deleteSelection: Action = {
  id: 'edit.delete',
  label: 'action.edit.delete',
  icon: Trash2,
  keys: ['Delete', 'Backspace'],
  scope: 'board',
  menu: 'edit',
  enabled: (context) => mayEdit(context) && context.editor?.selection.getState().selection.kind !== 'none',
  run({ editor, shell }) {
    const result = editor && removeSelection(editor);
    if (result && !result.ok) sayRefusal(shell, result.failure);
  },
};

export function removeSelection(editor: Editor): Result<CjmDocument, Refusal> | undefined {
  const { selection } = editor;
  const { cursor } = selection.getState();
  const result = remove(editor);
  // The keyboard stays in the cell; the card it was on is gone.
  if (result?.ok && cursor?.cardId !== undefined) {
    selection.setState({ cursor: { laneId: cursor.laneId, stepId: cursor.stepId } });
  }
  return result;
}

function remove({ documents, selection, view }: Editor): Result<CjmDocument, Refusal> | undefined {
  const { selection: selected } = selection.getState();
  const { journeyId } = view.getState();
  const then = { select: NOTHING };
  switch (selected.kind) {
    case 'none':
      return undefined;
    case 'cards':
      return documents.run(removeCard, { journeyId, ids: selected.ids }, then);
    case 'stage':
      return documents.run(removeStage, { journeyId, stageId: selected.id }, then);
    case 'step':
      return documents.run(removeStep, { journeyId, stepId: selected.id }, then);
    case 'lane':
      return documents.run(removeLane, { journeyId, laneId: selected.id }, then);
    case 'link':
      return documents.run(removeLink, { journeyId, linkId: selected.id }, then);
    case 'persona':
      return documents.run(removePersona, { personaId: selected.id }, then);
    default:
      return assertNever(selected);
  }
}
