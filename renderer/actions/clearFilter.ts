import { FilterX } from 'lucide-react';
import { isFiltering, NO_FILTER } from '../../shared/analysis/filterCards';
import { findJourney } from '../../shared/model/queries';
import { setFilter, toShownFilter } from '../document/shownFilter';
import type { Action, ActionContext } from './action';

export const clearFilter: Action = {
  id: 'view.clearFilter',
  label: 'action.view.clearFilter',
  icon: FilterX,
  scope: 'editor',
  menu: 'view',
  enabled: isFiltered,
  run({ editor }) {
    if (editor) setFilter(editor, NO_FILTER);
  },
};

function isFiltered({ editor }: ActionContext): boolean {
  if (!editor) return false;
  const { journeyId, filters } = editor.view.getState();
  const journey = findJourney(editor.documents.getState().document, journeyId);
  return journey !== undefined && isFiltering(toShownFilter(journey, filters));
}
