import { Split } from 'lucide-react';
import { splitStage as splitStageCommand } from '../../shared/commands/splitStage';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';
import { findSelectedStep } from './stepPlace';

/** The selected step, or the last one of the selected stage, begins a stage of its own, which takes its name. */
export const splitStage: Action = {
  id: 'stage.split',
  label: 'action.stage.split',
  icon: Split,
  scope: 'editor',
  menu: 'edit',
  enabled: (context) => mayEdit(context) && (findSelectedStep(context)?.index ?? 0) > 0,
  run(context) {
    const { editor, shell } = context;
    const place = findSelectedStep(context);
    const before = place?.stage.steps[place.index - 1];
    if (!editor || !before) return;
    const id = editor.newId();
    const result = editor.documents.run(
      splitStageCommand,
      { journeyId: place.journeyId, stepId: before.id, id },
      { select: { kind: 'stage', id } },
    );
    if (!result.ok) sayRefusal(shell, result.failure);
  },
};
