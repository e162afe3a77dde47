/** What was opened last. A file that is gone stays, marked, until it is found or taken off the list. */
import { X } from 'lucide-react';
import { retintThumbnail } from '../../shared/export/thumbnailSvg';
import type { RecentFile } from '../../shared/host/shelf';
import { useShell } from '../actions/useActions';
import { useHost } from '../host/hostContext';
import { useMessages } from '../i18n/useMessages';
import { useTimeText } from '../i18n/useTimeText';
import { Button } from '../ui/Button';
import { walkGrid } from '../ui/gridKeys';
import { useTheme } from '../styles/themeContext';
import { MapCard } from './MapCard';
import { useRecents } from './useRecents';

export function RecentList() {
  const t = useMessages();
  const { recents, remove } = useRecents();
  if (!recents) return null;
  if (recents.length === 0) {
    return (
      <div className="start-empty">
        <p className="start-empty-title">{t('start.recents.empty.title')}</p>
        <p>{t('start.recents.empty')}</p>
      </div>
    );
  }
  return (
    <ul className="map-grid" onKeyDown={walkGrid}>
      {recents.map((recent) => (
        <RecentCard key={recent.ref.id} recent={recent} onRemove={() => void remove(recent)} />
      ))}
    </ul>
  );
}

interface RecentCardProps {
  readonly recent: RecentFile;
  readonly onRemove: () => void;
}

function RecentCard({ recent, onRemove }: RecentCardProps) {
  const t = useMessages();
  const shell = useShell();
  const { host } = useHost();
  const toTime = useTimeText();
  const theme = useTheme();
  // What the person named the file says more than its title, which copies share.
  const title = recent.ref.name.replace(/\.cjm$/i, '');

  async function locate(): Promise<void> {
    const found = await shell.chooseOpen();
    if (!found) return;
    if (found.id !== recent.ref.id) await host.recents.remove({ ref: recent.ref });
    await shell.openFile(found);
  }

  return (
    <MapCard
      title={title}
      label={t(recent.exists ? 'start.recents.open' : 'start.recents.locate', {
        title,
        name: recent.ref.name,
      })}
      svg={recent.thumbnail && retintThumbnail(recent.thumbnail, theme)}
      gone={!recent.exists}
      onOpen={() => void (recent.exists ? shell.openFile(recent.ref) : locate())}
      extra={
        <div className="map-extra">
          {!recent.exists && (
            <Button tone="quiet" tabIndex={-1} aria-hidden onClick={() => void locate()}>
              {t('start.recents.locateShort')}
            </Button>
          )}
          <button
            type="button"
            className="icon-button map-remove"
            aria-label={t('start.recents.remove', { name: recent.ref.name })}
            title={t('start.recents.removeShort')}
            onClick={onRemove}
          >
            <X size={14} aria-hidden />
          </button>
        </div>
      }
    >
      {recent.exists ? (
        <>
          <span>{toTime(recent.openedAt)}</span>
          <span className="map-place">{recent.detail ?? recent.ref.name}</span>
        </>
      ) : (
        <span className="map-gone-word">{t('start.recents.gone')}</span>
      )}
    </MapCard>
  );
}
