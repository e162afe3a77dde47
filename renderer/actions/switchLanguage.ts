import { toCatalogueLanguage } from '../../shared/i18n/translator';
import type { Action } from './action';
import { always } from './enabled';

export const switchLanguage: Action = {
  id: 'view.language',
  label: 'action.view.language',
  scope: 'always',
  menu: 'view',
  enabled: always,
  run({ shell, info }) {
    const { language } = shell.settings();
    const shown = language === 'system' ? toCatalogueLanguage(info.systemLanguage) : language;
    return shell.setSettings({ language: shown === 'en' ? 'zh-Hant' : 'en' });
  },
};
