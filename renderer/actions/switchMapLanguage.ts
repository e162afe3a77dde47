import { Languages } from 'lucide-react';
import { LANGUAGES } from '../../shared/model/kinds';
import type { Action } from './action';
import { hasDocument } from './enabled';

export const switchMapLanguage: Action = {
  id: 'view.mapLanguage',
  label: 'action.view.mapLanguage',
  icon: Languages,
  keys: ['Alt+KeyL'],
  scope: 'editor',
  menu: 'view',
  enabled: hasDocument,
  run({ editor }) {
    if (!editor) return;
    const { language } = editor.view.getState();
    editor.view.setState({ language: LANGUAGES.find((other) => other !== language) ?? language });
  },
};
