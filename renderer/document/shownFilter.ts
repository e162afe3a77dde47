/** What the journey on the board is filtered by, and which of its cards fit. */
import { filterCards, NO_FILTER, toOwnFilter, type CardFilter } from '../../shared/analysis/filterCards';
import { toViewFilter } from '../../shared/analysis/savedViews';
import { findJourney } from '../../shared/model/queries';
import type { CjmDocument, Id, Journey, SavedView } from '../../shared/model/types';
import type { Editor } from './editor';
import { showJourney } from './showJourney';
import { useDocument, useView } from './useEditor';
import type { ViewState } from './viewStore';

type FilterView = Pick<ViewState, 'journeyId' | 'filters'>;

/** The person's choice, else the journey's own. */
export function toShownFilter(journey: Journey, filters: FilterView['filters']): CardFilter {
  return filters.get(journey.id) ?? toOwnFilter(journey);
}

/** For the journey on the board, until another is chosen. */
export function setFilter({ view }: Pick<Editor, 'view'>, filter: CardFilter): void {
  view.setState(({ filters, journeyId }) => ({ filters: new Map(filters).set(journeyId, filter) }));
}

/** In its own journey where it names one, else in the one on the board. */
export function showView(editor: Pick<Editor, 'view' | 'selection'>, view: SavedView): void {
  if (view.journeyId !== undefined) showJourney(editor, view.journeyId);
  setFilter(editor, toViewFilter(view));
}

/** Undefined: all of them. The same set while neither document nor filter changed. */
export function findFittingCards(
  document: CjmDocument,
  { journeyId, filters }: FilterView,
): ReadonlySet<Id> | undefined {
  const journey = findJourney(document, journeyId);
  return journey && filterCards(journey, toShownFilter(journey, filters));
}

/** The filter of the journey on the board. */
export function useShownFilter(): CardFilter {
  const journeyId = useView((state) => state.journeyId);
  const filters = useView((state) => state.filters);
  return useDocument(({ document }) => {
    const journey = findJourney(document, journeyId);
    return journey ? toShownFilter(journey, filters) : NO_FILTER;
  });
}

export function useFittingCards(): ReadonlySet<Id> | undefined {
  const journeyId = useView((state) => state.journeyId);
  const filters = useView((state) => state.filters);
  return useDocument(({ document }) => findFittingCards(document, { journeyId, filters }));
}
