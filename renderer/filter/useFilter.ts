/** The filter of the journey on the board: what it says, what it leaves, and ways to change it. */
import { useMemo } from 'react';
import {
  isFiltering,
  NO_FILTER,
  toOwnFilter,
  type CardFilter,
  type FilterFacet,
} from '../../shared/analysis/filterCards';
import { findJourney } from '../../shared/model/queries';
import { shownCards } from '../../shared/model/shownCards';
import type { Id, Journey } from '../../shared/model/types';
import { setFilter, useFittingCards, useShownFilter } from '../document/shownFilter';
import { useDocument, useEditor, useView } from '../document/useEditor';

export interface FilterControl {
  readonly journey: Journey;
  readonly filter: CardFilter;
  readonly active: boolean;
  /** Cards that fit, of all that are on the board. */
  readonly fitting: readonly Id[];
  readonly count: number;
  /** A channel map can go back to its own channels. */
  readonly own: CardFilter | undefined;
  choose(facet: FilterFacet, values: readonly string[]): void;
  show(filter: CardFilter): void;
  clear(): void;
}

export function useFilter(): FilterControl | undefined {
  const editor = useEditor();
  const journeyId = useView((state) => state.journeyId);
  const journey = useDocument((state) => findJourney(state.document, journeyId));
  const filter = useShownFilter();
  const fits = useFittingCards();
  const shown = useMemo(() => (journey ? shownCards(journey).map(({ id }) => id) : []), [journey]);
  const fitting = useMemo(() => (fits ? shown.filter((id) => fits.has(id)) : shown), [shown, fits]);
  if (!journey) return undefined;
  const own = toOwnFilter(journey);
  const show = (next: CardFilter): void => setFilter(editor, next);
  return {
    journey,
    filter,
    active: isFiltering(filter),
    fitting,
    count: shown.length,
    own: isFiltering(own) && own !== filter ? own : undefined,
    choose: (facet, values) => show({ ...filter, [facet]: values }),
    show,
    clear: () => show(NO_FILTER),
  };
}
