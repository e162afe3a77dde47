import { setField } from '../model/editFields';
import { updateCards, updateJourney } from '../model/editInJourney';
import { mapRecords } from '../model/editRecords';
import type { Card, CardFacets, Id } from '../model/types';
import type { Command } from './command';
import { mayHoldAll } from './fieldVerdicts';
import { cardsLabel } from './labels';
import { inJourney } from './targets';
import { firstRefusal, mayEditCards } from './verdicts';

/** What a card looks like: its colour, and no more. */
export type CardStyle = Pick<CardFacets, 'color'>;

export interface ApplyCardStyleArgs {
  readonly journeyId: Id;
  readonly ids: readonly Id[];
  /** What is absent here is taken away there. */
  readonly style: CardStyle;
}

/** How sure a card is, its nature, tags and stars are no style, though they are seen: they say what it is about. */
export const applyCardStyle: Command<ApplyCardStyleArgs> = {
  name: 'card.applyStyle',
  label: (document, { journeyId, ids }) =>
    cardsLabel('command.card.applyStyle', 'command.card.applyStyleMany', document, journeyId, ids),
  allowed: (document, { journeyId, ids, style }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(mayEditCards(journey, ids), mayHoldAll(document, style)),
    ),
  run(document, { journeyId, ids, style }) {
    const wanted = new Set(ids);
    return updateJourney(document, journeyId, (journey) =>
      updateCards(journey, (cards) =>
        mapRecords(cards, (card) => (wanted.has(card.id) ? setField(card, 'color', style.color) : card)),
      ),
    );
  },
};

export function styleOf({ color }: Card): CardStyle {
  return color === undefined ? {} : { color };
}
