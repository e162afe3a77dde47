/** The one card that is selected, for what can be done with one alone. */
import { findJourney } from '../../shared/model/queries';
import type { Card, Journey } from '../../shared/model/types';
import { selectedCardIds } from '../document/selectionStore';
import type { ActionContext } from './action';

export interface SelectedCard {
  readonly journey: Journey;
  readonly card: Card;
}

export function findSelectedCard({ editor }: ActionContext): SelectedCard | undefined {
  if (!editor) return undefined;
  const [id, ...others] = selectedCardIds(editor.selection.getState());
  const journey = findJourney(editor.documents.getState().document, editor.view.getState().journeyId);
  const card = others.length === 0 ? journey?.cards.find((one) => one.id === id) : undefined;
  return journey && card && { journey, card };
}
