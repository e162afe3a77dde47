import { setField } from '../model/editFields';
import { updateCard, updateJourney } from '../model/editInJourney';
import type { Id } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { cardsLabel } from './labels';
import { inJourney } from './targets';
import { firstRefusal, mayEditCards } from './verdicts';

export interface SetCardSpanArgs {
  readonly journeyId: Id;
  readonly id: Id;
  /** Steps it covers, from its own to the right: 1 or more. Past the last step it is clipped when drawn. */
  readonly span: number;
}

export const setCardSpan: Command<SetCardSpanArgs> = {
  name: 'card.setSpan',
  label: (document, { journeyId, id }) =>
    cardsLabel('command.card.setSpan', 'command.card.setSpan', document, journeyId, [id]),
  allowed: (document, { journeyId, id, span }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(mayEditCards(journey, [id]), mayHold(document, 'span', Math.max(1, span))),
    ),
  run(document, { journeyId, id, span }) {
    const whole = Math.max(1, Math.round(span));
    return updateJourney(document, journeyId, (journey) =>
      updateCard(journey, id, (card) => setField(card, 'span', whole === 1 ? undefined : whole)),
    );
  },
  mergeKey: ({ id }) => `card.span:${id}`,
};
