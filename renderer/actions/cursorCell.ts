/** The cell the next card goes to: the keyboard's, else that of the selected card or header, else the first one shown. */
import { findIn } from '../../shared/model/editRecords';
import { stepsOf } from '../../shared/model/queries';
import { shownLanes } from '../../shared/model/shownCards';
import type { Id } from '../../shared/model/types';
import type { ActionContext } from './action';

export interface CursorCell {
  readonly laneId: Id;
  readonly stepId: Id;
}

export function findCursorCell({ editor }: ActionContext): CursorCell | undefined {
  if (!editor) return undefined;
  const { cursor, selection } = editor.selection.getState();
  const { document } = editor.documents.getState();
  const { journeyId } = editor.view.getState();
  const journey = document.journeys.find(({ id }) => id === journeyId);
  if (!journey) return undefined;
  if (cursor) return { laneId: cursor.laneId, stepId: cursor.stepId };
  const shown = shownLanes(journey);
  if (selection.kind === 'cards') {
    const card = journey.cards.find(({ id }) => id === selection.ids[0]);
    if (card && findIn(shown, card.lane)) return { laneId: card.lane, stepId: card.step };
  }
  const chosen = 'id' in selection ? selection.id : undefined;
  const lane = shown.find(({ id }) => id === chosen) ?? shown[0];
  const steps = stepsOf(journey);
  const stage = journey.stages.find(({ id }) => id === chosen);
  const step = stage?.steps[0] ?? steps.find(({ id }) => id === chosen) ?? steps[0];
  return lane && step ? { laneId: lane.id, stepId: step.id } : undefined;
}
