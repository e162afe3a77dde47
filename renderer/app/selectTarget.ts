/** A context menu is about what it was opened on: that becomes the selection, unless it is part of it already. */
import type { GridTarget } from '../keyboard/gridView';
import type { Editor } from '../document/editor';
import { NOTHING, selectedCardIds } from '../document/selectionStore';

export function selectTarget({ selection }: Editor, target: GridTarget): void {
  switch (target.kind) {
    case 'card':
      if (!selectedCardIds(selection.getState()).includes(target.id)) {
        selection.setState({ selection: { kind: 'cards', ids: [target.id] } });
      }
      return;
    case 'link':
    case 'stage':
    case 'step':
    case 'lane':
      selection.setState({ selection: { kind: target.kind, id: target.id } });
      return;
    case 'cell': {
      const { laneId, stepId } = target;
      selection.setState({ selection: NOTHING, cursor: { laneId, stepId } });
      return;
    }
    case 'board':
  }
}
