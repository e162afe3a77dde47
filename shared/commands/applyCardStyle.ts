import { setFields } from '../model/editFields';
import { updateCards, updateJourney } from '../model/editInJourney';
import { mapRecords } from '../model/editRecords';
import type { Card, CardFacets, Id } from '../model/types';
import type { Command } from './command';
import { mayHoldAll } from './fieldVerdicts';
import { cardsLabel } from './labels';
import { inJourney } from './targets';
import { firstRefusal, mayEditCards } from './verdicts';

/** What a card looks like, apart from its words: the colour, and the marks that say how sure and of what nature it is. */
export const STYLE_FACETS = ['color', 'nature', 'confidence'] as const;
export type CardStyle = Pick<CardFacets, (typeof STYLE_FACETS)[number]>;

export interface ApplyCardStyleArgs {
  readonly journeyId: Id;
  readonly ids: readonly Id[];
  /** What is absent here is taken away there. */
  readonly style: CardStyle;
}

/** Tags, stars and spans are no style: they say what a card is about. */
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
    const fields = Object.fromEntries(STYLE_FACETS.map((facet) => [facet, style[facet]]));
    return updateJourney(document, journeyId, (journey) =>
      updateCards(journey, (cards) =>
        mapRecords(cards, (card) => (wanted.has(card.id) ? setFields(card, fields) : card)),
      ),
    );
  },
};

export function styleOf(card: Card): CardStyle {
  return Object.fromEntries(
    STYLE_FACETS.flatMap((facet) => (card[facet] === undefined ? [] : [[facet, card[facet]]])),
  );
}
