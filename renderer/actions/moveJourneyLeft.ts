import { ArrowLeft } from 'lucide-react';
import type { Action } from './action';
import { mayShift, shiftJourney } from './shiftJourney';

export const moveJourneyLeft: Action = {
  id: 'journey.moveLeft',
  label: 'action.journey.moveLeft',
  icon: ArrowLeft,
  scope: 'editor',
  menu: 'edit',
  enabled: (context) => mayShift(context, -1),
  run: (context) => shiftJourney(context, -1),
};
