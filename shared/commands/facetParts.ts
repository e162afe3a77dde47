/** What a card opens and is made of, beyond plain values: sub-journeys, evidence items, points of a series. */
import { findIn } from '../model/editRecords';
import type { Card, CardFacets, CjmDocument, Id } from '../model/types';
import { ALLOWED, refuse, type Verdict } from './command';
import { firstRefusal, mustBeNew } from './verdicts';

/** The ids of a facet's parts must not be anyone else's. `cards` are those that will hold the facets. */
export function mayHoldParts(document: CjmDocument, facets: CardFacets, cards: readonly Card[]): Verdict {
  const ids = partIds(facets);
  if (ids.length === 0) return ALLOWED;
  if (cards.length > 1) return refuse('refusal.oneAtATime');
  if (new Set(ids).size < ids.length) return refuse('refusal.idTaken');
  const own = new Set(cards.flatMap(partIds));
  return firstRefusal(...ids.filter((id) => !own.has(id)).map((id) => mustBeNew(document, id)));
}

function partIds({ evidence = [], metric }: CardFacets): readonly Id[] {
  return [...evidence, ...(metric?.series ?? [])].map(({ id }) => id);
}

/** A journey may not open itself, however many journeys lie between. */
export function mayOpenJourney(document: CjmDocument, journeyId: Id, target: Id | undefined): Verdict {
  const seen = new Set<Id>();
  const ahead = target === undefined ? [] : [target];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === journeyId) return refuse('refusal.journeyInItself');
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { journeyId: opened } of findIn(document.journeys, next)?.cards ?? []) {
      if (opened !== undefined) ahead.push(opened);
    }
  }
  return ALLOWED;
}
