/** A filter kept in the file, and back. Fields of a view that are no part of a filter stay as they are. */
import type { SavedView } from '../model/types';
import { FILTER_FACETS, NO_FILTER, type CardFilter } from './filterCards';

export function toViewFilter(view: SavedView): CardFilter {
  const { personaIds, channelIds, owners, tags, confidences, laneKinds } = { ...NO_FILTER, ...view };
  return { personaIds, channelIds, owners, tags, confidences, laneKinds };
}

export function isSameFilter(one: CardFilter, other: CardFilter): boolean {
  return FILTER_FACETS.every((facet) => {
    const values = new Set<string>(other[facet]);
    return values.size === one[facet].length && one[facet].every((value) => values.has(value));
  });
}
