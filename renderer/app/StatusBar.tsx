/** The bottom of the window: how the map is shown, zoom, and what the map holds. */
import { Minus, Plus, Scan, Map as MapIcon, HardDrive, TriangleAlert } from 'lucide-react';
import type { MessageKey } from '../../shared/i18n/catalogue';
import { useAction, useRunAction } from '../actions/useActions';
import { useEditor, useView } from '../document/useEditor';
import { showAs, VIEW_KINDS, type ViewKind } from '../document/viewStore';
import { FilterStatus } from '../filter/FilterStatus';
import { useMessages } from '../i18n/useMessages';
import { Segmented } from '../ui/Segmented';
import { Tooltip } from '../ui/Tooltip';
import { useAppState } from './appContext';
import { CardCounts } from './CardCounts';

export function StatusBar() {
  const t = useMessages();
  return (
    <footer className="status-bar" aria-label={t('app.status')}>
      <ViewSwitch />
      <ZoomControls />
      <Toggle id="view.links" text="app.status.links" />
      <Toggle id="view.confidence" text="app.status.confidence" />
      <Toggle id="view.summary" text="app.status.summary" />
      <FilterStatus />
      <span className="status-gap" />
      <Repairs />
      <CardCounts />
      <Tooltip label={t('app.status.local.hint')} side="top">
        <span className="status-item" tabIndex={0}>
          <HardDrive size={14} aria-hidden />
          {t('app.status.local')}
        </span>
      </Tooltip>
    </footer>
  );
}

function ViewSwitch() {
  const t = useMessages();
  const { view } = useEditor();
  const shows = useView((state) => state.shows);
  const { keys } = useAction('view.outline');
  return (
    <Tooltip label={t('action.view.outline')} keys={keys} side="top">
      <div className="status-views">
        <Segmented<ViewKind>
          label={t('app.view')}
          value={shows}
          choices={VIEW_KINDS.map((value) => ({ value, label: t(`app.view.${value}`) }))}
          onChoose={(chosen) => showAs(view, chosen)}
        />
      </div>
    </Tooltip>
  );
}

function ZoomControls() {
  const t = useMessages();
  const onBoard = useView((state) => state.shows === 'board');
  const zoom = useView((state) => (state.shows === 'board' ? state.zoom : state.textZoom));
  const minimap = useAppState((state) => state.settings.minimap);
  const zoomOut = useAction('view.zoomOut');
  const zoomIn = useAction('view.zoomIn');
  const actual = useAction('view.zoomActual');
  const fit = useAction('view.fit');
  const toggle = useAction('view.minimap');
  const percent = Math.round(zoom * 100);
  return (
    <div className="status-zoom" role="group" aria-label={t('app.status.zoom')}>
      <Tooltip label={t('action.view.zoomOut')} keys={zoomOut.keys} side="top">
        <button
          type="button"
          className="status-button"
          aria-label={t('action.view.zoomOut')}
          onClick={zoomOut.run}
        >
          <Minus size={14} aria-hidden />
        </button>
      </Tooltip>
      <Tooltip label={t('action.view.zoomActual')} keys={actual.keys} side="top">
        <button
          type="button"
          className="status-button status-percent"
          aria-label={t('app.status.zoomTo', { percent })}
          onClick={actual.run}
        >
          {`${percent}%`}
        </button>
      </Tooltip>
      <Tooltip label={t('action.view.zoomIn')} keys={zoomIn.keys} side="top">
        <button
          type="button"
          className="status-button"
          aria-label={t('action.view.zoomIn')}
          onClick={zoomIn.run}
        >
          <Plus size={14} aria-hidden />
        </button>
      </Tooltip>
      {onBoard && (
        <>
          <button type="button" className="status-button" onClick={fit.run}>
            <Scan size={14} aria-hidden />
            {t('action.view.fit')}
          </button>
          <button type="button" className="status-button" aria-pressed={minimap} onClick={toggle.run}>
            <MapIcon size={14} aria-hidden />
            {t('action.view.minimap')}
          </button>
        </>
      )}
    </div>
  );
}

/** What is drawn over the whole board, on or off. */
function Toggle({ id, text }: { readonly id: string; readonly text: MessageKey }) {
  const t = useMessages();
  const { action, keys, checked, run } = useAction(id);
  const { icon: Icon } = action;
  return (
    <Tooltip label={t(action.label)} keys={keys} side="top">
      <button type="button" className="status-button" aria-pressed={checked} onClick={run}>
        {Icon && <Icon size={14} aria-hidden />}
        {t(text)}
      </button>
    </Tooltip>
  );
}

function Repairs() {
  const t = useMessages();
  const run = useRunAction();
  const count = useAppState((state) => state.warnings.length);
  if (count === 0) return null;
  return (
    <button type="button" className="status-button status-warn" onClick={() => run('help.warnings')}>
      <TriangleAlert size={14} aria-hidden />
      {t('app.status.warnings', { count })}
    </button>
  );
}
