import type { Editor } from '../document/editor';
import type { ActionContext } from './action';
import { findShown } from './shownJourney';

/** A new board is seen from its beginning, with what can be said about it beside. */
export function showNewJourney(editor: Editor, shell: ActionContext['shell']): void {
  const shown = findShown({ editor });
  const [laneId, stepId] = [shown?.lanes[0]?.id, shown?.stages[0]?.steps[0]?.id];
  if (laneId !== undefined && stepId !== undefined) {
    editor.view.getState().board?.reveal({ laneId, stepId });
  }
  shell.showPanel('journey');
}
