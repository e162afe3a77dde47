import { UserRound } from 'lucide-react';
import { openGallery } from '../document/castView';
import type { Action } from './action';
import { hasDocument } from './enabled';

/** There and back. */
export const showPersonas: Action = {
  id: 'view.personas',
  label: 'action.view.personas',
  icon: UserRound,
  keys: ['Alt+KeyP'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  checked: ({ editor }) => editor?.view.getState().cast !== undefined,
  run({ editor }) {
    if (editor?.view.getState().cast) editor.view.setState({ cast: undefined });
    else if (editor) openGallery(editor);
  },
};
