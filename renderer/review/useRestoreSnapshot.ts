/** Going back to a snapshot, as one undo step; before it, whether the present state shall be kept under a name too. */
import type { Label } from '../../shared/commands/command';
import { restoreSnapshot } from '../../shared/commands/restoreSnapshot';
import { takeSnapshot } from '../../shared/commands/takeSnapshot';
import type { Snapshot } from '../../shared/model/types';
import { sayRefusal } from '../actions/sayRefusal';
import { useShell } from '../actions/useActions';
import { toStep } from '../document/editor';
import { NOTHING } from '../document/selectionStore';
import { useEditor } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { useRoomForSnapshot } from './useTakeSnapshot';

export function useRestoreSnapshot(): (snapshot: Snapshot) => Promise<void> {
  const t = useMessages();
  const shell = useShell();
  const hasRoom = useRoomForSnapshot();
  const { documents } = useEditor();

  return async (snapshot) => {
    const name = snapshot.name || t('app.untitled');
    const choice = await shell.ask({
      title: 'review.restore.title',
      message: 'review.restore.message',
      values: { name },
      buttons: [
        { id: 'cancel', label: 'dialog.cancel' },
        { id: 'restore', label: 'review.restore.only' },
        { id: 'keep', label: 'review.restore.keep' },
      ],
      cancel: 'cancel',
    });
    if (choice === 'cancel' || (choice === 'keep' && !hasRoom())) return;
    const back = toStep(restoreSnapshot, { snapshotId: snapshot.id });
    const keep = toStep(takeSnapshot, { name: t('review.restore.kept', { name }) });
    const label: Label = { key: 'command.snapshot.restore', values: { name } };
    // The page stays: nothing on the board is selected.
    shell.showPanel('snapshots');
    const result = documents.batch(label, choice === 'keep' ? [keep, back] : [back], { select: NOTHING });
    if (!result.ok) {
      sayRefusal(shell, result.failure);
      return;
    }
    shell.toast({ key: 'review.restore.done', values: { name }, tone: 'good', action: 'edit.undo' });
  };
}
