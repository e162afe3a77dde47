import { placeCards } from '../model/editCells';
import { updateJourney } from '../model/editInJourney';
import { getIn } from '../model/editRecords';
import type { Id } from '../model/types';
import type { Command } from './command';
import { cardsLabel } from './labels';
import { inJourney } from './targets';
import { mayEditCards } from './verdicts';

export interface ReorderCardArgs {
  readonly journeyId: Id;
  readonly id: Id;
  /** Where it ends up in its cell. */
  readonly index: number;
}

export const reorderCard: Command<ReorderCardArgs> = {
  name: 'card.reorder',
  label: (document, { journeyId, id }) =>
    cardsLabel('command.card.reorder', 'command.card.reorder', document, journeyId, [id]),
  allowed: (document, { journeyId, id }) =>
    inJourney(document, journeyId, (journey) => mayEditCards(journey, [id])),
  run: (document, { journeyId, id, index }) =>
    updateJourney(document, journeyId, (journey) => {
      const card = getIn(journey.cards, id);
      return placeCards(journey, card, index, [card]);
    }),
};
