/** What a card is made of beyond plain values: evidence items, points of a series. */
import type { Card, CardFacets, CjmDocument, Id } from '../model/types';
import { ALLOWED, refuse, type Verdict } from './command';
import { askEach, mustBeNew } from './verdicts';

/** The ids of a facet's parts must not be anyone else's. `cards` are those that will hold the facets. */
export function mayHoldParts(document: CjmDocument, facets: CardFacets, cards: readonly Card[]): Verdict {
  const ids = partIds(facets);
  if (ids.length === 0) return ALLOWED;
  if (cards.length > 1) return refuse('refusal.oneAtATime');
  if (new Set(ids).size < ids.length) return refuse('refusal.idTaken');
  const own = new Set(cards.flatMap(partIds));
  return askEach(
    ids.filter((id) => !own.has(id)),
    (id) => mustBeNew(document, id),
  );
}

function partIds({ evidence = [], metric }: CardFacets): readonly Id[] {
  return [...evidence, ...(metric?.series ?? [])].map(({ id }) => id);
}
