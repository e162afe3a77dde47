import { Columns2 } from 'lucide-react';
import { findPair } from '../../shared/analysis/compareJourneys';
import type { Action } from './action';

/** For a journey that has its as-is or its to-be one in this map. */
export const compareJourneys: Action = {
  id: 'journey.compare',
  label: 'action.journey.compare',
  icon: Columns2,
  scope: 'editor',
  menu: 'view',
  enabled: ({ editor }) =>
    editor !== undefined &&
    findPair(editor.documents.getState().document, editor.view.getState().journeyId) !== undefined,
  run: ({ shell }) => shell.showDialog('comparison'),
};
