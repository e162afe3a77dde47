/** One snapshot: its name and time, what it holds, and what can be done with it. */
import { useMemo, useRef, useState, type RefObject } from 'react';
import { Ellipsis, GitCompareArrows, RotateCcw } from 'lucide-react';
import { countParts } from '../../shared/analysis/compareDocuments';
import { removeSnapshot } from '../../shared/commands/removeSnapshot';
import { renameSnapshot } from '../../shared/commands/renameSnapshot';
import type { Snapshot } from '../../shared/model/types';
import { useDocument } from '../document/useEditor';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { useTimeText } from '../i18n/useTimeText';
import { Button } from '../ui/Button';
import { InlineRename } from '../ui/InlineRename';
import { Menu, MenuLines } from '../ui/Menu';
import { ChangesSince } from './ChangesSince';
import { useRestoreSnapshot } from './useRestoreSnapshot';

export function SnapshotEntry({ snapshot }: { readonly snapshot: Snapshot }) {
  const t = useMessages();
  const toTime = useTimeText();
  const restore = useRestoreSnapshot();
  const readOnly = useDocument((state) => state.readOnly);
  const [renaming, setRenaming] = useState(false);
  const [comparing, setComparing] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const name = snapshot.name || t('app.untitled');
  return (
    <li className="snapshot">
      <div className="snapshot-head">
        {renaming ? (
          <SnapshotName
            snapshot={snapshot}
            onDone={(left) => {
              setRenaming(false);
              if (left === 'key') menu.current?.focus();
            }}
          />
        ) : (
          <h3 className="snapshot-name" data-document-text="">
            {name}
          </h3>
        )}
        {!readOnly && (
          <SnapshotMenu trigger={menu} snapshot={snapshot} name={name} onRename={() => setRenaming(true)} />
        )}
      </div>
      <p className="snapshot-detail">
        <time dateTime={snapshot.at}>{toTime(snapshot.at)}</time>
      </p>
      <p className="snapshot-detail">{useCountsText(snapshot)}</p>
      <div className="snapshot-buttons">
        <Button
          icon={GitCompareArrows}
          aria-expanded={comparing}
          aria-label={t('review.snapshots.compare.label', { name })}
          onClick={() => setComparing(!comparing)}
        >
          {t('review.snapshots.compare')}
        </Button>
        {!readOnly && (
          <Button
            icon={RotateCcw}
            aria-label={t('review.snapshots.restore.label', { name })}
            onClick={() => void restore(snapshot)}
          >
            {t('review.snapshots.restore')}
          </Button>
        )}
      </div>
      {comparing && <ChangesSince snapshot={snapshot} />}
    </li>
  );
}

interface SnapshotNameProps {
  readonly snapshot: Snapshot;
  readonly onDone: (left: 'key' | 'blur') => void;
}

function SnapshotName({ snapshot, onDone }: SnapshotNameProps) {
  const t = useMessages();
  const run = useRun();
  return (
    <InlineRename
      label={t('review.snapshots.name')}
      value={snapshot.name}
      onDone={(name, left) => {
        onDone(left);
        if (name.trim() !== '') run(renameSnapshot, { snapshotId: snapshot.id, name: name.trim() });
      }}
    />
  );
}

interface SnapshotMenuProps {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly snapshot: Snapshot;
  readonly name: string;
  readonly onRename: () => void;
}

function SnapshotMenu({ trigger, snapshot, name, onRename }: SnapshotMenuProps) {
  const t = useMessages();
  const run = useRun();
  const label = t('review.snapshots.more', { name });

  /** Into the name that is being changed; to the list, when the snapshot is gone. */
  function giveFocus(): void {
    const field = trigger.current?.closest('.snapshot')?.querySelector<HTMLElement>('.inline-rename');
    (field ?? document.querySelector<HTMLElement>('[data-snapshots]'))?.focus();
  }

  return (
    <Menu
      label={label}
      focusAfterChoice={giveFocus}
      trigger={
        <button ref={trigger} type="button" className="icon-button" aria-label={label}>
          <Ellipsis size={16} aria-hidden />
        </button>
      }
    >
      <MenuLines
        entries={[
          { kind: 'item', id: 'rename', label: t('review.snapshots.rename'), onSelect: onRename },
          {
            kind: 'item',
            id: 'remove',
            label: t('review.snapshots.remove'),
            danger: true,
            onSelect: () => run(removeSnapshot, { snapshotId: snapshot.id }),
          },
        ]}
      />
    </Menu>
  );
}

function useCountsText({ document }: Snapshot): string {
  const t = useMessages();
  const counts = useMemo(() => countParts(document), [document]);
  const cards = t('app.status.cards', { count: counts.cards + counts.points });
  const stages = t('app.status.stages', { count: counts.stages });
  const journeys = t('review.snapshots.journeys', { count: counts.journeys });
  return counts.journeys > 1
    ? t('review.snapshots.counts', { cards, stages, journeys })
    : t('review.snapshots.countsOfOne', { cards, stages });
}
