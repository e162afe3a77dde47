import { CornerUpLeft } from 'lucide-react';
import { findJourney } from '../../shared/model/queries';
import type { Action } from './action';
import { showJourney } from '../document/showJourney';

/** Back to the card that opened this journey. */
export const leaveSubJourney: Action = {
  id: 'journey.back',
  label: 'action.journey.back',
  icon: CornerUpLeft,
  keys: ['$mod+Backspace'],
  scope: 'board',
  menu: 'view',
  enabled: ({ editor }) => editor !== undefined && editor.view.getState().trail.length > 0,
  run({ editor }) {
    if (!editor) return;
    const { journeyId, trail } = editor.view.getState();
    const to = findJourney(editor.documents.getState().document, trail.at(-1));
    if (!to) {
      editor.view.setState({ trail: [] });
      return;
    }
    showJourney(editor, to.id, trail.slice(0, -1));
    // The button that came here goes with the way back.
    editor.view.getState().board?.focus();
    const card = to.cards.find((one) => one.journeyId === journeyId);
    if (!card) return;
    const cursor = { laneId: card.lane, stepId: card.step, cardId: card.id };
    editor.selection.setState({ selection: { kind: 'cards', ids: [card.id] }, cursor });
    editor.view.getState().board?.reveal({ cardId: card.id });
  },
};
