/** The top of the window: which map, whether it is safe, its journeys, and what is needed all the time. */
import { Menu as MenuIcon, Search } from 'lucide-react';
import { toLabelText } from '../../shared/commands/labelText';
import { LANGUAGES, type Language } from '../../shared/model/kinds';
import { useAction, useRunAction } from '../actions/useActions';
import { useDocument, useEditor, useView } from '../document/useEditor';
import { FilterButton } from '../filter/FilterButton';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Menu } from '../ui/Menu';
import { Segmented } from '../ui/Segmented';
import { AppMenu } from './AppMenu';
import { JourneyTabs } from './journeys/JourneyTabs';
import { LogoMark } from '../ui/LogoMark';
import { SaveState } from './SaveState';

export function TitleBar() {
  const t = useMessages();
  const run = useRunAction();
  return (
    <header className="title-bar" aria-label={t('app.titleBar')}>
      <button
        type="button"
        className="logo-button"
        aria-label={t('app.home')}
        title={t('app.home')}
        onClick={() => run('map.close')}
      >
        <LogoMark size={26} />
      </button>
      <SaveState />
      <JourneyTabs />
      <div className="title-tools">
        <TravelButton direction="undo" />
        <TravelButton direction="redo" />
        <SearchButton />
        <FilterButton />
        <MapLanguageSwitch />
        <Menu
          label={t('app.menu')}
          trigger={
            <button type="button" className="icon-button" aria-label={t('app.menu')} title={t('app.menu')}>
              <MenuIcon size={18} aria-hidden />
            </button>
          }
        >
          <AppMenu />
        </Menu>
      </div>
    </header>
  );
}

function TravelButton({ direction }: { readonly direction: 'undo' | 'redo' }) {
  const t = useMessages();
  const language = useView((state) => state.language);
  const { action, enabled, keys, run } = useAction(`edit.${direction}`);
  const label = useDocument((state) => (direction === 'undo' ? state.undoLabel : state.redoLabel));
  const name =
    label === undefined
      ? t(action.label)
      : t(`action.edit.${direction}.named`, { step: toLabelText(label, t, language) });
  return action.icon ? (
    <IconButton icon={action.icon} label={name} keys={keys} disabled={!enabled} onClick={run} />
  ) : null;
}

function SearchButton() {
  const t = useMessages();
  const { keys, run } = useAction('app.palette');
  return (
    <Button icon={Search} className="search-button" onClick={run}>
      {t('palette.button')}
      <kbd className="menu-keys">{keys}</kbd>
    </Button>
  );
}

function MapLanguageSwitch() {
  const t = useMessages();
  const { view } = useEditor();
  const language = useView((state) => state.language);
  return (
    <Segmented<Language>
      label={t('app.mapLanguage')}
      value={language}
      choices={LANGUAGES.map((value) => ({
        value,
        label: t(`app.mapLanguage.${value}`),
        name: t(`value.language.${value}`),
      }))}
      onChoose={(chosen) => view.setState({ language: chosen })}
    />
  );
}
