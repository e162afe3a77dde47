/**
 * Another journey of the document comes to the board. Whoever switches journeys does it here: what was selected on the
 * one before, and the cell the keyboard was on, are not on it; and whatever covers the board gives way.
 */
import type { Id } from '../../shared/model/types';
import type { Editor } from './editor';
import { NOTHING } from './selectionStore';

/** `trail`: the journeys to come back to, the last one first to be gone back to. On the one shown nothing else moves. */
export function showJourney(
  { selection, view }: Pick<Editor, 'selection' | 'view'>,
  journeyId: Id,
  trail?: readonly Id[],
): void {
  if (view.getState().journeyId === journeyId) {
    view.setState({ cast: undefined, ...(trail && { trail }) });
    return;
  }
  selection.setState({ selection: NOTHING, cursor: undefined, writing: undefined });
  view.setState({ journeyId, trail: trail ?? [], cast: undefined });
}
