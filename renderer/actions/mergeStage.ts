import { Merge } from 'lucide-react';
import { mergeStage as mergeStageCommand } from '../../shared/commands/mergeStage';
import { findJourney } from '../../shared/model/queries';
import type { Action } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';
import { findSelectedStep } from './stepPlace';

/** The steps of the next stage join the selected one. */
export const mergeStage: Action = {
  id: 'stage.merge',
  label: 'action.stage.merge',
  icon: Merge,
  scope: 'editor',
  menu: 'edit',
  enabled(context) {
    const place = findSelectedStep(context);
    if (!place || !mayEdit(context)) return false;
    const document = context.editor?.documents.getState().document;
    const last = document && findJourney(document, place.journeyId)?.stages.at(-1);
    return last?.id !== place.stage.id;
  },
  run(context) {
    const { editor, shell } = context;
    const place = findSelectedStep(context);
    if (!editor || !place) return;
    const { journeyId, stage } = place;
    const select = { kind: 'stage', id: stage.id } as const;
    const result = editor.documents.run(mergeStageCommand, { journeyId, stageId: stage.id }, { select });
    if (!result.ok) sayRefusal(shell, result.failure);
  },
};
