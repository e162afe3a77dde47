/** The open map: title bar, tools, board, side panel, status bar. */
import { JourneyBoard } from '../canvas/JourneyBoard';
import { useMessages } from '../i18n/useMessages';
import { useAppState } from './appContext';
import { Banners } from './Banners';
import { LeftRail } from './LeftRail';
import { SidePanel } from './SidePanel';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';

export function Workspace() {
  const t = useMessages();
  const inspector = useAppState((state) => state.settings.inspector);
  const minimap = useAppState((state) => state.settings.minimap);
  return (
    <div className="workspace" data-panel={inspector || undefined}>
      <TitleBar />
      <Banners />
      <LeftRail />
      <main className="board-area" aria-label={t('app.titleBar')}>
        <JourneyBoard minimap={minimap} />
      </main>
      {inspector && <SidePanel />}
      <StatusBar />
    </div>
  );
}
