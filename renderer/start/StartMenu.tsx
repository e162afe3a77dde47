/** The left of the start screen: a blank map, a file, or a map with its stages named already. */
import { Settings } from 'lucide-react';
import { STAGE_PRESETS } from '../../shared/templates/presets';
import { createMap } from '../actions/createMap';
import { useAction, useShell } from '../actions/useActions';
import { useHost } from '../host/hostContext';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { LogoMark } from '../ui/LogoMark';

export function StartMenu() {
  const t = useMessages();
  const { info } = useHost();
  const shell = useShell();
  const settings = useAction('app.settings');
  return (
    <aside className="start-menu">
      <header className="start-brand">
        <LogoMark size={34} />
        <h1>{t('app.name')}</h1>
      </header>
      <StartButton id="map.new" tone="strong" />
      <StartButton id="map.open" tone="plain" />
      <h2 id="start-presets" className="start-menu-title">
        {t('start.presets')}
      </h2>
      <ul className="preset-list" aria-labelledby="start-presets">
        {STAGE_PRESETS.map((preset) => (
          <li key={preset.id}>
            <button
              type="button"
              className="preset"
              onClick={() => void shell.openUntitled(createMap(preset, shell, info))}
            >
              <span className="preset-name">{t(preset.label)}</span>
              <span className="preset-hint">{t(preset.hint)}</span>
            </button>
          </li>
        ))}
      </ul>
      <span className="start-gap" />
      <Button tone="quiet" icon={Settings} onClick={settings.run}>
        {t('action.app.settings')}
      </Button>
    </aside>
  );
}

function StartButton({ id, tone }: { readonly id: string; readonly tone: 'strong' | 'plain' }) {
  const t = useMessages();
  const { keys, run } = useAction(id);
  return (
    <Button tone={tone} className="start-button" onClick={run}>
      <span>{t(id === 'map.new' ? 'start.new' : 'start.open')}</span>
      {keys !== undefined && <kbd>{keys}</kbd>}
    </Button>
  );
}
