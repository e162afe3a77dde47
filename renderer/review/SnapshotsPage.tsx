/** Named earlier states of the map: taking one, looking at what has changed since, and going back. */
import { useState, type SubmitEvent } from 'react';
import { Camera } from 'lucide-react';
import { MAX_SNAPSHOTS } from '../../shared/model/limits';
import { useDocument } from '../document/useEditor';
import { useLanguage } from '../i18n/useLanguage';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { PanelPageHeader } from './PanelPageHeader';
import { SnapshotEntry } from './SnapshotEntry';
import { useTakeSnapshot } from './useTakeSnapshot';

export function SnapshotsPage() {
  const t = useMessages();
  const snapshots = useDocument((state) => state.document.snapshots);
  const readOnly = useDocument((state) => state.readOnly);
  const isFull = snapshots.length >= MAX_SNAPSHOTS;
  return (
    <section className="snapshots" aria-label={t('review.snapshots')} data-snapshots="" tabIndex={-1}>
      <PanelPageHeader title={t('review.snapshots')} />
      {!readOnly && !isFull && <NewSnapshot key={snapshots.length} />}
      {isFull && <p className="panel-empty">{t('review.snapshots.full', { limit: MAX_SNAPSHOTS })}</p>}
      {snapshots.length === 0 && <p className="panel-empty">{t('review.snapshots.empty')}</p>}
      <ul className="snapshot-list">
        {snapshots.toReversed().map((snapshot) => (
          <SnapshotEntry key={snapshot.id} snapshot={snapshot} />
        ))}
      </ul>
    </section>
  );
}

/** The moment is the name until somebody thinks of a better one. */
function NewSnapshot() {
  const t = useMessages();
  const take = useTakeSnapshot();
  const moment = useMoment();
  const [name, setName] = useState(moment);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    take(name.trim() === '' ? moment : name.trim());
  }

  return (
    <form className="new-snapshot" onSubmit={submit}>
      <TextField label={t('review.snapshots.name')} value={name} maxLength={200} onCommit={setName} />
      <Button tone="strong" icon={Camera} type="submit">
        {t('review.snapshots.take')}
      </Button>
    </form>
  );
}

function useMoment(): string {
  const language = useLanguage();
  const [now] = useState(() => new Date());
  return now.toLocaleString(language === 'zh-Hant' ? 'zh-TW' : 'en', {
    ...{ month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
}
