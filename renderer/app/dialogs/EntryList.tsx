/** Files and folders as a list box: arrows and first letters choose, Enter and double-click open. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { FileText, Folder } from 'lucide-react';
import type { FolderEntry } from '../../../shared/host/files';
import { useMessages } from '../../i18n/useMessages';
import { useTimeText } from '../../i18n/useTimeText';
import { classNames } from '../../ui/classNames';
import { isComposing } from '../../ui/composition';

interface EntryListProps {
  readonly entries: readonly FolderEntry[];
  readonly loading: boolean;
  readonly chosen: string | undefined;
  /** Once it is there. */
  readonly takesFocus: boolean;
  readonly onChoose: (entry: FolderEntry) => void;
  readonly onOpen: (entry: FolderEntry) => void;
}

export function EntryList({ entries, loading, chosen, takesFocus, onChoose, onOpen }: EntryListProps) {
  const t = useMessages();
  const toTime = useTimeText();
  const list = useRef<HTMLUListElement>(null);
  const index = entries.findIndex((entry) => entry.name === chosen);

  useEffect(() => {
    if (takesFocus) list.current?.focus();
  }, [takesFocus, loading]);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const next = nextIndex(event.key, index, entries);
    const entry = next === undefined ? undefined : entries[next];
    if (entry) {
      event.preventDefault();
      onChoose(entry);
    } else if (event.key === 'Enter') {
      const current = entries[index];
      if (current) onOpen(current);
    }
  }

  if (loading) return <p className="picker-note">{t('dialog.pick.loading')}</p>;
  if (entries.length === 0) return <p className="picker-note">{t('dialog.pick.empty')}</p>;
  return (
    <ul
      ref={list}
      role="listbox"
      className="picker-list"
      aria-label={t('dialog.pick.list')}
      aria-activedescendant={index < 0 ? undefined : `entry-${index}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry, place) => {
        const Icon = entry.kind === 'folder' ? Folder : FileText;
        return (
          <li
            key={entry.name}
            id={`entry-${place}`}
            role="option"
            aria-selected={place === index}
            className={classNames('picker-entry', place === index && 'picker-entry-on')}
            onClick={() => onChoose(entry)}
            onDoubleClick={() => onOpen(entry)}
          >
            <Icon size={16} aria-hidden />
            <span className="picker-name">{entry.name}</span>
            <span className="muted">
              {entry.kind === 'folder' ? t('dialog.pick.folder') : toTime(entry.modifiedAt)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function nextIndex(key: string, from: number, entries: readonly FolderEntry[]): number | undefined {
  const last = entries.length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default: {
      if ([...key].length !== 1) return undefined;
      // The next one that begins so, going round.
      const order = entries.map((_, step) => (from + 1 + step) % entries.length);
      return order.find((place) => entries[place]?.name.toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}
