/** Settings take effect as they are chosen, in every window. */
import type { Settings } from '../../../shared/host/settings';
import type { MessageKey } from '../../../shared/i18n/catalogue';
import { useShell } from '../../actions/useActions';
import { useMessages } from '../../i18n/useMessages';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useAppState } from '../appContext';

type Labelled<T extends string> = Readonly<Record<T, MessageKey>>;

const LANGUAGE: Labelled<Settings['language']> = {
  system: 'dialog.settings.system',
  'zh-Hant': 'value.language.zh-Hant',
  en: 'value.language.en',
};
const THEME: Labelled<Settings['theme']> = {
  system: 'dialog.settings.system',
  light: 'dialog.settings.theme.light',
  dark: 'dialog.settings.theme.dark',
  contrast: 'dialog.settings.theme.contrast',
};
const MOTION: Labelled<Settings['motion']> = {
  system: 'dialog.settings.system',
  reduced: 'dialog.settings.motion.reduced',
};

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const shell = useShell();
  const settings = useAppState((state) => state.settings);
  return (
    <Dialog title={t('dialog.settings.title')} size="small" closeLabel={t('dialog.close')} onClose={onClose}>
      <ChoiceOf
        label={t('dialog.settings.language')}
        value={settings.language}
        labels={LANGUAGE}
        onChoose={(language) => void shell.setSettings({ language })}
      />
      <ChoiceOf
        label={t('dialog.settings.theme')}
        value={settings.theme}
        labels={THEME}
        onChoose={(theme) => void shell.setSettings({ theme })}
      />
      <ChoiceOf
        label={t('dialog.settings.motion')}
        value={settings.motion}
        labels={MOTION}
        onChoose={(motion) => void shell.setSettings({ motion })}
      />
      <TextField
        label={t('dialog.settings.authorName')}
        hint={t('dialog.settings.authorName.hint')}
        value={settings.authorName}
        maxLength={80}
        onCommit={(authorName) => void shell.setSettings({ authorName })}
      />
      <p className="muted">{t('dialog.settings.note')}</p>
    </Dialog>
  );
}

interface ChoiceOfProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly labels: Labelled<T>;
  readonly onChoose: (value: T) => void;
}

function ChoiceOf<T extends string>({ label, value, labels, onChoose }: ChoiceOfProps<T>) {
  const t = useMessages();
  const values = Object.keys(labels).filter((key): key is T => key in labels);
  return (
    <Select
      label={label}
      value={value}
      choices={values.map((choice) => ({ value: choice, label: t(labels[choice]) }))}
      onChoose={(chosen) => {
        const known = values.find((candidate) => candidate === chosen);
        if (known !== undefined) onChoose(known);
      }}
    />
  );
}
