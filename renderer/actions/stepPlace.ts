/** The column an action is about. */
import { findJourney } from '../../shared/model/queries';
import type { Id, Stage } from '../../shared/model/types';
import type { ActionContext } from './action';
import { findCursorCell } from './cursorCell';

export interface StepPlace {
  readonly journeyId: Id;
  readonly stage: Stage;
  /** Of the step in its stage. */
  readonly index: number;
}

/** The selected step, the last one of the selected stage, else the one of the keyboard's cell. */
export function findStepPlace(context: ActionContext): StepPlace | undefined {
  const { editor } = context;
  if (!editor) return undefined;
  const { journeyId } = editor.view.getState();
  const { selection } = editor.selection.getState();
  const stages = findJourney(editor.documents.getState().document, journeyId)?.stages ?? [];
  if (selection.kind === 'stage') {
    const stage = stages.find(({ id }) => id === selection.id);
    return stage && { journeyId, stage, index: stage.steps.length - 1 };
  }
  const stepId = selection.kind === 'step' ? selection.id : findCursorCell(context)?.stepId;
  const stage = stages.find(({ steps }) => steps.some(({ id }) => id === stepId));
  return stage && { journeyId, stage, index: stage.steps.findIndex(({ id }) => id === stepId) };
}

/** The same, where a stage or step is selected: what changes the stage itself is not guessed from a cell. */
export function findSelectedStep(context: ActionContext): StepPlace | undefined {
  const kind = context.editor?.selection.getState().selection.kind;
  return kind === 'stage' || kind === 'step' ? findStepPlace(context) : undefined;
}
