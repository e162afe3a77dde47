/** Another journey of the document comes to the board; what was selected on the one before is not on it. */
import type { Id } from '../../shared/model/types';
import type { Editor } from './editor';
import { NOTHING } from './selectionStore';

/** `trail`: the journeys to come back to, the last one first to be gone back to. */
export function showJourney(
  { selection, view }: Pick<Editor, 'selection' | 'view'>,
  journeyId: Id,
  trail: readonly Id[] = [],
): void {
  selection.setState({ selection: NOTHING, cursor: undefined, writing: undefined });
  view.setState({ journeyId, trail });
}
