import { placeCards } from '../model/editCells';
import { updateJourney } from '../model/editInJourney';
import type { Id } from '../model/types';
import type { Command } from './command';
import { cardsLabel } from './labels';
import { inJourney, pickCards } from './targets';
import { firstRefusal, mayEditCards, mayFillCell } from './verdicts';

export interface MoveCardArgs {
  readonly journeyId: Id;
  readonly ids: readonly Id[];
  readonly lane: Id;
  readonly step: Id;
  /** Among the cards of the cell that are not moving; at its end when absent. */
  readonly index?: number;
}

/** They arrive in reading order: lane by lane, along the steps, down their cells. */
export const moveCard: Command<MoveCardArgs> = {
  name: 'card.move',
  label: (document, { journeyId, ids }) =>
    cardsLabel('command.card.move', 'command.card.moveMany', document, journeyId, ids),
  allowed: (document, { journeyId, ids, lane, step }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(mayEditCards(journey, ids), mayFillCell(journey, { lane, step })),
    ),
  run: (document, { journeyId, ids, lane, step, index }) =>
    updateJourney(document, journeyId, (journey) =>
      placeCards(journey, { lane, step }, index, pickCards(journey, ids)),
    ),
};
