/** What a view is called until somebody finds a better name: the words it filters by. */
import { useFacets } from './useFacets';
import type { FilterControl } from './useFilter';
import { useMessages } from '../i18n/useMessages';

/** Values that are named; the rest are understood. */
const NAMED = 3;

export function useViewName({ journey, filter }: FilterControl): string {
  const t = useMessages();
  const words = useFacets(journey, filter).flatMap(({ facet, choices }) =>
    choices
      .filter(({ value }) => (filter[facet] as readonly string[]).includes(value))
      .map(({ label }) => label),
  );
  const named = words.slice(0, NAMED).join(t('app.joint'));
  return words.length > NAMED ? t('filter.view.more', { named }) : named;
}
