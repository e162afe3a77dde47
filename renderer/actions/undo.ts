import { Undo2 } from 'lucide-react';
import type { Action } from './action';

export const undo: Action = {
  id: 'edit.undo',
  label: 'action.edit.undo',
  icon: Undo2,
  keys: ['$mod+z'],
  scope: 'editor',
  repeats: true,
  menu: 'edit',
  enabled: ({ editor }) => editor?.documents.getState().undoLabel !== undefined,
  run: ({ editor }) => editor?.documents.undo(),
};
