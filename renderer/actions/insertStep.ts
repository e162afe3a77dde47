import { SquareSplitHorizontal } from 'lucide-react';
import { addStep } from '../../shared/commands/addStep';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';
import { findStepPlace } from './stepPlace';

/** After the step that is selected or has the keyboard; a selected stage gets it at its end. */
export const insertStep: Action = {
  id: 'step.add',
  label: 'action.step.add',
  icon: SquareSplitHorizontal,
  scope: 'editor',
  menu: 'insert',
  enabled: (context) => mayEdit(context) && findStepPlace(context) !== undefined,
  run(context) {
    const { editor, shell } = context;
    const place = findStepPlace(context);
    if (!editor || !place) return;
    const { journeyId, stage, index } = place;
    const id = editor.newId();
    const result = editor.documents.run(
      addStep,
      { journeyId, stageId: stage.id, id, index: index + 1 },
      { select: { kind: 'step', id } },
    );
    if (result.ok) editor.view.getState().board?.reveal({ stepId: id });
    else sayRefusal(shell, result.failure);
  },
};
