/** The menu of the title bar: the actions that have no button, and the choices of look and language. */
import type { Settings } from '../../shared/host/settings';
import { useAction, useShell } from '../actions/useActions';
import { useMessages } from '../i18n/useMessages';
import { MenuLines, type MenuEntry } from '../ui/Menu';
import { useAppState } from './appContext';

function useItem(id: string): MenuEntry {
  const t = useMessages();
  const { action, enabled, keys, run } = useAction(id);
  return { kind: 'item', id, label: t(action.label), keys, disabled: !enabled, onSelect: run };
}

export function AppMenu() {
  const t = useMessages();
  const shell = useShell();
  const settings = useAppState((state) => state.settings);
  const items = {
    new: useItem('map.new'),
    open: useItem('map.open'),
    save: useItem('map.save'),
    saveAs: useItem('map.saveAs'),
    template: useItem('map.saveAsTemplate'),
    versions: useItem('map.versions'),
    find: useItem('edit.find'),
    replace: useItem('edit.replace'),
    snapshots: useItem('map.snapshots'),
    translations: useItem('map.translations'),
    cleanCopy: useItem('map.saveCleanCopy'),
    close: useItem('map.close'),
    future: useItem('journey.createFuture'),
    keys: useItem('help.keys'),
    settings: useItem('app.settings'),
    about: useItem('app.about'),
  };
  const system = { value: 'system', label: t('dialog.settings.system') };
  const entries: readonly MenuEntry[] = [
    items.new,
    items.open,
    items.save,
    items.saveAs,
    items.template,
    items.cleanCopy,
    items.versions,
    items.snapshots,
    items.translations,
    items.close,
    { kind: 'separator', id: 'find' },
    items.future,
    items.find,
    items.replace,
    { kind: 'separator', id: 'look' },
    {
      kind: 'choice',
      id: 'language',
      label: t('dialog.settings.language'),
      value: settings.language,
      choices: [
        system,
        { value: 'zh-Hant', label: t('value.language.zh-Hant') },
        { value: 'en', label: t('value.language.en') },
      ],
      onChoose: (language) => void shell.setSettings({ language: language as Settings['language'] }),
    },
    {
      kind: 'choice',
      id: 'theme',
      label: t('dialog.settings.theme'),
      value: settings.theme,
      choices: [
        system,
        { value: 'light', label: t('dialog.settings.theme.light') },
        { value: 'dark', label: t('dialog.settings.theme.dark') },
        { value: 'contrast', label: t('dialog.settings.theme.contrast') },
      ],
      onChoose: (theme) => void shell.setSettings({ theme: theme as Settings['theme'] }),
    },
    { kind: 'separator', id: 'rest' },
    items.keys,
    items.settings,
    items.about,
  ];
  return <MenuLines entries={entries} />;
}
