/** Unsaved work of windows that are gone. */
import { useMessages } from '../i18n/useMessages';
import { DraftBanner } from './DraftBanner';
import { useDrafts } from './useDrafts';

export function DraftList() {
  const t = useMessages();
  const { drafts, isOffered, discard } = useDrafts();
  if (drafts.length === 0) return null;
  return (
    <ul className="draft-list" aria-label={t('start.drafts')}>
      {drafts.map((draft) => (
        <DraftBanner
          key={draft.key}
          draft={draft}
          isOffered={() => isOffered(draft)}
          onDiscard={() => void discard(draft)}
        />
      ))}
    </ul>
  );
}
