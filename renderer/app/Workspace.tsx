/** The open map: title bar, tools, board, side panel, status bar. */
import { useDeferredValue } from 'react';
import type { LayoutSource } from '../document/layoutStore';
import { useMessages } from '../i18n/useMessages';
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
  const inspector = useAppState((state) => state.settings.inspector);
  // A map that opens shows its board first; what stands around it, on places of fixed size, comes a moment later.
  const complete = useDeferredValue(true, false);
  return (
    <div className="workspace" data-panel={inspector || undefined}>
      <TitleBar />
      <Banners />
      {complete && <LeftRail />}
      <main id="journey-board" className="board-area" aria-label={t('app.titleBar')}>
        <BoardArea layout={layout} complete={complete} />
      </main>
      {inspector && <SidePanel filled={complete} />}
      {complete && <StatusBar />}
      <MapDialogs />
    </div>
  );
}
