import { LayoutTemplate } from 'lucide-react';
import type { Action } from './action';
import { mayEdit } from './enabled';

/** Opens the list of what a new journey may begin with, beside the tabs. */
export const choosePreset: Action = {
  id: 'journey.addPreset',
  label: 'action.journey.addPreset',
  icon: LayoutTemplate,
  scope: 'editor',
  menu: 'insert',
  enabled: mayEdit,
  run: ({ editor }) => editor?.view.setState({ addingJourney: true }),
};
