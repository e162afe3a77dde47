import { ShieldCheck } from 'lucide-react';
import type { Action } from './action';
import { hasDocument } from './enabled';

/** Colours every card by how sure it is, across the whole board. */
export const toggleConfidence: Action = {
  id: 'view.confidence',
  label: 'action.view.confidence',
  icon: ShieldCheck,
  keys: ['Alt+KeyE'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  checked: ({ editor }) => editor?.view.getState().layer === 'confidence',
  run({ editor }) {
    if (!editor) return;
    const { layer } = editor.view.getState();
    editor.view.setState({ layer: layer === 'confidence' ? undefined : 'confidence' });
  },
};
