import { updateCards, updateJourney } from '../model/editInJourney';
import { keepIn } from '../model/editRecords';
import { forgetRecords, idsWithin } from '../model/editReferences';
import type { Id } from '../model/types';
import type { Command } from './command';
import { cardsLabel } from './labels';
import { getJourney, inJourney, pickCards } from './targets';
import { mayEditCards } from './verdicts';

export interface RemoveCardArgs {
  readonly journeyId: Id;
  readonly ids: readonly Id[];
}

export const removeCard: Command<RemoveCardArgs> = {
  name: 'card.remove',
  label: (document, { journeyId, ids }) =>
    cardsLabel('command.card.remove', 'command.card.removeMany', document, journeyId, ids),
  allowed: (document, { journeyId, ids }) =>
    inJourney(document, journeyId, (journey) => mayEditCards(journey, ids)),
  run(document, { journeyId, ids }) {
    const gone = idsWithin(pickCards(getJourney(document, journeyId), ids));
    const edited = updateJourney(document, journeyId, (journey) =>
      updateCards(journey, (cards) => keepIn(cards, ({ id }) => !gone.has(id))),
    );
    return forgetRecords(edited, gone);
  },
};
