import { Waypoints } from 'lucide-react';
import type { Action } from './action';
import { causeCopy } from './clipboard/clipboardEvents';
import { hasDocument } from './enabled';

/** The whole board, to paste it into another map. */
export const copyJourney: Action = {
  id: 'journey.copy',
  label: 'action.journey.copy',
  icon: Waypoints,
  scope: 'editor',
  menu: 'edit',
  enabled: hasDocument,
  run({ editor, shell }) {
    if (!editor) return;
    const { board, journeyId } = editor.view.getState();
    board?.focus();
    if (!causeCopy('copy', { kind: 'journey', journeyId }))
      shell.toast({ key: 'clipboard.useKeys', tone: 'info' });
  },
};
