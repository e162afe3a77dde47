import { CornerDownRight } from 'lucide-react';
import type { Action } from './action';
import { findSelectedCard } from './selectedCard';
import { showJourney } from '../document/showJourney';

/** Goes into the journey that the selected card opens; `journey.back` comes back. */
export const openSubJourney: Action = {
  id: 'card.openJourney',
  label: 'action.card.openJourney',
  icon: CornerDownRight,
  keys: ['$mod+Enter'],
  scope: 'board',
  menu: 'view',
  enabled: (context) => findSelectedCard(context)?.card.journeyId !== undefined,
  run(context) {
    const { editor } = context;
    const opened = findSelectedCard(context)?.card.journeyId;
    if (!editor || opened === undefined) return;
    const { journeyId, trail } = editor.view.getState();
    showJourney(editor, opened, [...trail, journeyId]);
  },
};
