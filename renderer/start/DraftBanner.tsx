/** Work that was not saved when its window went away: when it was kept, how it differs, and what to do with it. */
import { useState } from 'react';
import type { DraftInfo } from '../../shared/host/drafts';
import { useShell } from '../actions/useActions';
import { useMessages } from '../i18n/useMessages';
import { useTimeText } from '../i18n/useTimeText';
import { Button } from '../ui/Button';
import { ChangeList } from './ChangeList';
import { useDifferenceText } from './useDifferenceText';
import { useDraftDifference } from './useDraftDifference';

interface DraftBannerProps {
  readonly draft: DraftInfo;
  /** Still to be had? Asked before anything is done with it. */
  readonly isOffered: () => Promise<boolean>;
  readonly onDiscard: () => void;
}

export function DraftBanner({ draft, isOffered, onDiscard }: DraftBannerProps) {
  const t = useMessages();
  const shell = useShell();
  const toTime = useTimeText();
  const toText = useDifferenceText();
  const difference = useDraftDifference(draft);
  const [shown, setShown] = useState(false);
  const title = draft.file?.name ?? draft.title;
  const time = toTime(draft.savedAt);

  async function restore(): Promise<void> {
    if (await isOffered()) await shell.openDraft(draft.key);
  }

  async function discard(): Promise<void> {
    if (!(await isOffered())) return;
    const choice = await shell.ask({
      title: 'start.draft.discard.title',
      message: 'start.draft.discard.message',
      values: { title, time },
      buttons: [
        { id: 'discard', label: 'start.draft.discard', tone: 'danger' },
        { id: 'cancel', label: 'dialog.cancel' },
      ],
      cancel: 'cancel',
    });
    if (choice === 'discard') onDiscard();
  }

  return (
    <li className="draft-banner">
      <span className="draft-dot" aria-hidden />
      <div className="draft-words">
        <h2 className="draft-title">{t('start.draft.title', { title })}</h2>
        <p className="draft-detail">
          <span>{t('start.draft.kept', { time })}</span>
          <span>{toText(draft, difference)}</span>
        </p>
      </div>
      <div className="draft-buttons">
        <Button
          tone="quiet"
          aria-label={t('start.draft.discard.label', { title })}
          onClick={() => void discard()}
        >
          {t('start.draft.discard')}
        </Button>
        {difference.kind === 'compared' && (
          <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
            {t(shown ? 'start.draft.hide' : 'start.draft.see')}
          </Button>
        )}
        <Button tone="strong" disabled={difference.kind === 'unreadable'} onClick={() => void restore()}>
          {t('start.draft.restore')}
        </Button>
      </div>
      {shown && difference.kind === 'compared' && <ChangeList changes={difference.changes} />}
    </li>
  );
}
