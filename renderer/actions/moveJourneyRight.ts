import { ArrowRight } from 'lucide-react';
import type { Action } from './action';
import { mayShift, shiftJourney } from './shiftJourney';

export const moveJourneyRight: Action = {
  id: 'journey.moveRight',
  label: 'action.journey.moveRight',
  icon: ArrowRight,
  scope: 'editor',
  menu: 'edit',
  enabled: (context) => mayShift(context, 1),
  run: (context) => shiftJourney(context, 1),
};
