import { Undo2 } from 'lucide-react';
import type { Action } from './action';
import { travel } from './travel';

export const undo: Action = {
  id: 'edit.undo',
  label: 'action.edit.undo',
  icon: Undo2,
  keys: ['$mod+z'],
  scope: 'editor',
  inSheets: true,
  repeats: true,
  menu: 'edit',
  enabled: ({ editor }) => editor?.documents.getState().undoLabel !== undefined,
  run({ editor, shell }) {
    if (editor) travel(editor, shell, 'undo');
  },
};
