/** Moving the shown journey among the others: the order of the tabs, and of the life cycle. */
import { moveJourney } from '../../shared/commands/moveJourney';
import type { ActionContext } from './action';
import { mayEdit } from './enabled';
import { sayRefusal } from './sayRefusal';

/** −1 is one place to the left. */
type Way = -1 | 1;

export function mayShift(context: ActionContext, way: Way): boolean {
  return mayEdit(context) && findPlace(context, way) !== undefined;
}

export function shiftJourney(context: ActionContext, way: Way): void {
  const { editor, shell } = context;
  const index = findPlace(context, way);
  if (!editor || index === undefined) return;
  const { journeyId } = editor.view.getState();
  const result = editor.documents.run(moveJourney, { journeyId, index });
  if (!result.ok) sayRefusal(shell, result.failure);
}

/** Undefined beyond the ends. */
function findPlace({ editor }: ActionContext, way: Way): number | undefined {
  if (!editor) return undefined;
  const { journeys } = editor.documents.getState().document;
  const { journeyId } = editor.view.getState();
  const place = journeys.findIndex(({ id }) => id === journeyId) + way;
  return place in journeys ? place : undefined;
}
