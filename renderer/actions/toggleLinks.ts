import { Spline } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const toggleLinks: Action = {
  id: 'view.links',
  label: 'action.view.links',
  icon: Spline,
  keys: ['Alt+KeyK'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  checked: ({ editor }) => editor?.view.getState().links === true,
  run({ editor }) {
    if (editor) editor.view.setState({ links: !editor.view.getState().links });
  },
};
