import { shownCards } from '../../shared/model/shownCards';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const selectAll: Action = {
  id: 'edit.selectAll',
  label: 'action.edit.selectAll',
  keys: ['$mod+a'],
  scope: 'editor',
  menu: 'edit',
  enabled: hasDocument,
  run({ editor }) {
    if (!editor) return;
    const { journeyId } = editor.view.getState();
    const journey = editor.documents.getState().document.journeys.find(({ id }) => id === journeyId);
    const ids = journey ? shownCards(journey).map(({ id }) => id) : [];
    if (ids.length > 0) editor.selection.setState({ selection: { kind: 'cards', ids } });
  },
};
