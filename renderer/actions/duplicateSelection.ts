import { CopyPlus } from 'lucide-react';
import type { Refusal } from '../../shared/commands/command';
import { duplicateCard } from '../../shared/commands/duplicateCard';
import { duplicateLane } from '../../shared/commands/duplicateLane';
import { duplicatePersona } from '../../shared/commands/duplicatePersona';
import { duplicateStage } from '../../shared/commands/duplicateStage';
import { duplicateStep } from '../../shared/commands/duplicateStep';
import type { CjmDocument } from '../../shared/model/types';
import type { Result } from '../../shared/util/result';
import type { Editor } from '../document/editor';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';
import { selectAddedCards } from './selectAdded';

export const duplicateSelection: Action = {
  id: 'edit.duplicate',
  label: 'action.edit.duplicate',
  icon: CopyPlus,
  keys: ['$mod+d'],
  scope: 'editor',
  menu: 'edit',
  enabled: (context) => mayEdit(context) && isCopyable(context.editor),
  run({ editor, shell }) {
    const result = editor && duplicate(editor);
    if (result && !result.ok) sayRefusal(shell, result.failure);
  },
};

function isCopyable(editor: Editor | undefined): boolean {
  const kind = editor?.selection.getState().selection.kind ?? 'none';
  return kind !== 'none' && kind !== 'link';
}

function duplicate({ documents, selection, view }: Editor): Result<CjmDocument, Refusal> | undefined {
  const { selection: selected } = selection.getState();
  const { journeyId } = view.getState();
  switch (selected.kind) {
    case 'cards': {
      const select = selectAddedCards(journeyId);
      return documents.run(duplicateCard, { journeyId, ids: selected.ids }, { select });
    }
    case 'stage':
      return documents.run(duplicateStage, { journeyId, stageId: selected.id });
    case 'step':
      return documents.run(duplicateStep, { journeyId, stepId: selected.id });
    case 'lane':
      return documents.run(duplicateLane, { journeyId, laneId: selected.id });
    case 'persona':
      return documents.run(duplicatePersona, { personaId: selected.id });
    case 'none':
    case 'link':
      return undefined;
  }
}
