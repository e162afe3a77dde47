/** What a change added becomes the selection: what comes next is meant for it. For `RunOptions.select`. */
import { findJourney } from '../../shared/model/queries';
import type { Card, CjmDocument, Id } from '../../shared/model/types';
import { NOTHING, type Selection } from '../document/selectionStore';

interface Identified {
  readonly id: Id;
}

export function selectAddedCards(journeyId: Id): (after: CjmDocument, before: CjmDocument) => Selection {
  return (after, before) => {
    const ids = findAddedCards(after, before, journeyId).map(({ id }) => id);
    return ids.length === 0 ? NOTHING : { kind: 'cards', ids };
  };
}

export function findAddedCards(after: CjmDocument, before: CjmDocument, journeyId: Id): readonly Card[] {
  return findAdded(findJourney(after, journeyId)?.cards, findJourney(before, journeyId)?.cards);
}

export function findAdded<R extends Identified>(
  after: readonly R[] = [],
  before: readonly R[] = [],
): readonly R[] {
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id));
}
