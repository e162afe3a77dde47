/**
 * Saving, with everything that may come in between: no name yet, a file changed by someone else, a disk that
 * says no. Each asks the person what to do; nothing is lost whatever they choose.
 */
import type { HostFailure } from '../../shared/host/failures';
import type { FileRef, WriteRequest } from '../../shared/host/files';
import type { Editor } from '../document/editor';
import { saveTo } from '../document/saveDocument';
import { toFailureText } from '../host/hostTexts';
import { flushPendingDrafts } from '../ui/pendingDrafts';
import type { ActionContext } from './action';
import { suggestFileName } from './fileName';

/** True when the work is on disk. */
export async function save(context: ActionContext): Promise<boolean> {
  const { editor } = context;
  if (!editor) return false;
  flushPendingDrafts();
  const { ref, fingerprint, changedOnDisk } = editor.file.getState();
  if (!ref || editor.documents.getState().readOnly) return saveAs(context);
  if (changedOnDisk) return settleChanged(context);
  return write(context, editor, ref, fingerprint ?? null);
}

/**
 * A new name, chosen by the person, who has agreed there to replace what bears it already. What a newer program wrote is
 * never written over, not even so: it may hold what is unknown here.
 */
export async function saveAs(context: ActionContext): Promise<boolean> {
  const { editor, shell } = context;
  if (!editor) return false;
  flushPendingDrafts();
  const { ref } = editor.file.getState();
  const { document, readOnlyReason } = editor.documents.getState();
  const chosen = await shell.chooseSave(ref?.name ?? suggestFileName(document.title));
  if (!chosen) return false;
  if (readOnlyReason === 'newer' && chosen.id === ref?.id) {
    shell.toast({ key: 'refusal.readOnly.newer', tone: 'bad' });
    return false;
  }
  return write(context, editor, chosen, 'any');
}

/**
 * The file is not what it was: whose version stays? The other one is kept among the earlier versions. What can only be
 * read here replaces nothing.
 */
export async function settleChanged(context: ActionContext): Promise<boolean> {
  const { editor, shell } = context;
  const ref = editor?.file.getState().ref;
  if (!editor || !ref) return false;
  const { readOnly } = editor.documents.getState();
  const overwrite = { id: 'overwrite', label: 'file.changed.overwrite', tone: 'danger' } as const;
  const choice = await shell.ask({
    title: 'file.changed.title',
    message: 'file.changed.message',
    values: { name: ref.name },
    buttons: [
      { id: 'later', label: 'file.changed.later' },
      ...(readOnly ? [] : [overwrite]),
      { id: 'reload', label: 'file.changed.reload' },
      { id: 'copy', label: 'file.changed.copy' },
    ],
    cancel: 'later',
  });
  if (choice === 'reload') {
    await shell.reload();
    return false;
  }
  if (choice === 'overwrite') return write(context, editor, ref, 'any');
  return choice === 'copy' ? saveAs(context) : false;
}

async function write(
  context: ActionContext,
  editor: Editor,
  ref: FileRef,
  expected: WriteRequest['expected'],
): Promise<boolean> {
  const answer = await saveTo(editor, context.host, ref, expected);
  if (answer.ok) {
    const { readOnly } = editor.documents.getState();
    const key = readOnly ? 'file.copySaved' : 'file.saved';
    context.shell.toast({ key, values: { name: answer.value.ref.name }, tone: 'good' });
    // What could only be read here is in a file of this window's own now: it is opened again to be edited.
    if (readOnly) await context.shell.openFile(answer.value.ref);
    return true;
  }
  if (answer.failure.kind === 'changedOnDisk') return settleChanged(context);
  // A second Ctrl+S while the first is on its way.
  if (editor.file.getState().saving) return false;
  return settleFailure(context, answer.failure, () => write(context, editor, ref, expected), ref);
}

async function settleFailure(
  context: ActionContext,
  failure: HostFailure,
  again: () => Promise<boolean>,
  ref: FileRef,
): Promise<boolean> {
  const text = toFailureText(failure);
  const choice = await context.shell.ask({
    title: 'file.retry.title',
    message: text.key,
    values: { ...text.values, name: ref.name },
    buttons: [
      { id: 'cancel', label: 'file.unsaved.cancel' },
      { id: 'copy', label: 'file.retry.copy' },
      { id: 'again', label: 'file.retry.again' },
    ],
    cancel: 'cancel',
  });
  if (choice === 'again') return again();
  return choice === 'copy' ? saveAs(context) : false;
}
