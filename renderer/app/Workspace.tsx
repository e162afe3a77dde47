/** The open map: title bar, tools, board, side panel, status bar. */
import { useDeferredValue } from 'react';
import type { LayoutSource } from '../document/layoutStore';
import { useView } from '../document/useEditor';
import { FindPanel } from '../find/FindPanel';
import { useMessages } from '../i18n/useMessages';
import { PersonaScreen } from '../personas/PersonaScreen';
import { useAppState } from './appContext';
import { Banners } from './Banners';
import { BoardArea } from './BoardArea';
import { LeftRail } from './LeftRail';
import { MapDialogs } from './MapDialogs';
import { SidePanel } from './SidePanel';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';

export function Workspace({ layout }: { readonly layout: LayoutSource }) {
  const t = useMessages();
  const finding = useView((state) => state.find !== undefined);
  const inspector = useAppState((state) => state.settings.inspector);
  const cast = useView((state) => state.cast !== undefined);
  // A map that opens shows its board first; what stands around it, on places of fixed size, comes a moment later.
  const complete = useDeferredValue(true, false);
  return (
    <div className="workspace" data-panel={inspector || undefined} data-cast={cast || undefined}>
      <TitleBar />
      <Banners />
      {complete && <LeftRail />}
      {finding && <FindPanel />}
      <main id="journey-board" className="board-area" aria-label={t('app.titleBar')}>
        <BoardArea layout={layout} complete={complete} />
      </main>
      {inspector && <SidePanel filled={complete} />}
      <PersonaScreen />
      {complete && <StatusBar />}
      <MapDialogs />
    </div>
  );
}
