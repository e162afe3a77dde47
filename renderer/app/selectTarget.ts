/** A context menu is about what it was opened on: that becomes the selection, unless it is part of it already. */
import { findJourney } from '../../shared/model/queries';
import type { GridTarget } from '../keyboard/gridView';
import type { Editor } from '../document/editor';
import { NOTHING, selectedCardIds } from '../document/selectionStore';

export function selectTarget({ documents, selection, view }: Editor, target: GridTarget): void {
  switch (target.kind) {
    case 'card': {
      if (!selectedCardIds(selection.getState()).includes(target.id)) {
        selection.setState({ selection: { kind: 'cards', ids: [target.id] } });
      }
      // What the menu pastes or inserts goes to where it was opened.
      const { cards = [] } = findJourney(documents.getState().document, view.getState().journeyId) ?? {};
      const card = cards.find(({ id }) => id === target.id);
      if (card) {
        selection.setState({ cursor: { laneId: card.lane, stepId: card.step, cardId: card.id } });
      }
      return;
    }
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
