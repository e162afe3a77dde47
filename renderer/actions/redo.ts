import { Redo2 } from 'lucide-react';
import type { Action } from './action';
import { travel } from './travel';

export const redo: Action = {
  id: 'edit.redo',
  label: 'action.edit.redo',
  icon: Redo2,
  keys: ['$mod+Shift+z', '$mod+y'],
  scope: 'editor',
  inSheets: true,
  repeats: true,
  menu: 'edit',
  enabled: ({ editor }) => editor?.documents.getState().redoLabel !== undefined,
  run({ editor, shell }) {
    if (editor) travel(editor, shell, 'redo');
  },
};
