/** Over fields that cannot be written: what is locked, and the way to unlock it. */
import { Lock as LockIcon } from 'lucide-react';
import { editLane } from '../../shared/commands/editLane';
import { editStage } from '../../shared/commands/editStage';
import { setCardFacet } from '../../shared/commands/setCardFacet';
import type { Translate } from '../../shared/i18n/translator';
import type { Journey } from '../../shared/model/types';
import { assertNever } from '../../shared/util/assertNever';
import { useDocument, useEditor } from '../document/useEditor';
import { useNames, type Names } from '../fields/useNames';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import type { Lock } from './findLock';

interface LockNoteProps {
  readonly journey: Journey;
  readonly lock: Lock | undefined;
  /** The lane or stage has a panel of its own, where its lock is opened. */
  readonly elsewhere?: boolean;
}

export function LockNote({ journey, lock, elsewhere = false }: LockNoteProps) {
  const t = useMessages();
  const names = useNames();
  const readOnly = useDocument((state) => state.readOnly);
  if (!lock || readOnly) return null;
  return (
    <div className="lock-note" role="note">
      <LockIcon size={14} aria-hidden />
      <p>
        {toText(lock, names, t)}{' '}
        {elsewhere && lock.kind !== 'cards' ? (
          <GoButton lock={lock} />
        ) : (
          <UnlockButton journeyId={journey.id} lock={lock} />
        )}
      </p>
    </div>
  );
}

function GoButton({ lock }: { readonly lock: Exclude<Lock, { readonly kind: 'cards' }> }) {
  const t = useMessages();
  const { selection } = useEditor();
  const id = lock.kind === 'lane' ? lock.lane.id : lock.stage.id;
  return (
    <button
      type="button"
      className="text-link"
      onClick={() => selection.setState({ selection: { kind: lock.kind, id } })}
    >
      {t(`inspector.lock.go.${lock.kind}`)}
    </button>
  );
}

function UnlockButton({ journeyId, lock }: { readonly journeyId: string; readonly lock: Lock }) {
  const t = useMessages();
  const run = useRun();
  const opened = { journeyId, field: 'locked', value: undefined } as const;

  function unlock(): void {
    switch (lock.kind) {
      case 'cards':
        run(setCardFacet, { ...opened, ids: lock.cards.map(({ id }) => id) });
        return;
      case 'lane':
        run(editLane, { ...opened, laneId: lock.lane.id });
        return;
      case 'stage':
        run(editStage, { ...opened, stageId: lock.stage.id });
        return;
      default:
        assertNever(lock);
    }
  }

  return (
    <button type="button" className="text-link" onClick={unlock}>
      {t('inspector.lock.open')}
    </button>
  );
}

function toText(lock: Lock, names: Names, t: Translate): string {
  switch (lock.kind) {
    case 'cards':
      return lock.outOf === 1
        ? t('inspector.lock.card')
        : t('inspector.lock.cards', { count: lock.cards.length });
    case 'lane':
      return t('inspector.lock.lane', { name: names.lane(lock.lane) });
    case 'stage':
      return t('inspector.lock.stage', { name: names.stage(lock.stage) });
    default:
      return assertNever(lock);
  }
}
