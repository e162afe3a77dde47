/** What a press and a click do to the selection. Pure. */
import type { Cursor, SelectionState } from '../../document/selectionStore';
import { NOTHING, selectedCardIds, toCards } from '../../document/selectionStore';
import type { Target } from './target';

export type Chosen = Pick<SelectionState, 'selection' | 'cursor'>;

/** On press: what is not selected yet becomes selected at once, so that it can be dragged. */
export function selectOnPress(state: SelectionState, target: Target, more: boolean): Chosen {
  switch (target.kind) {
    case 'card':
    case 'point': {
      const { id, laneId, stepId } = target;
      const cursor: Cursor = { laneId, stepId, cardId: id };
      const ids = selectedCardIds(state);
      if (more)
        return {
          cursor,
          selection: toCards(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]),
        };
      return { cursor, selection: ids.includes(id) ? state.selection : toCards([id]) };
    }
    case 'cell': {
      const cursor: Cursor = { laneId: target.laneId, stepId: target.stepId };
      return { cursor, selection: more ? state.selection : NOTHING };
    }
    case 'link':
    case 'stretch':
      return { cursor: state.cursor, selection: state.selection };
    case 'route':
      return { cursor: state.cursor, selection: { kind: 'link', id: target.id } };
    // The keyboard is on the header then, and on no cell.
    case 'stage':
      return { cursor: undefined, selection: { kind: 'stage', id: target.id } };
    case 'lane':
    case 'laneEdge':
      return { cursor: undefined, selection: { kind: 'lane', id: target.id } };
    case 'summary':
    case 'nothing':
      return { cursor: state.cursor, selection: more ? state.selection : NOTHING };
  }
}

/** On release without a drag: one of several selected cards becomes the only one. */
export function selectOnClick(state: SelectionState, target: Target, more: boolean): Chosen {
  if ((target.kind === 'card' || target.kind === 'point') && !more) {
    return { cursor: state.cursor, selection: toCards([target.id]) };
  }
  return state;
}
