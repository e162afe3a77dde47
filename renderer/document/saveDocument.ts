/** Writes the open document. "Saved" means the host said that the bytes of that very revision are on disk. */
import type { HostFailure } from '../../shared/host/failures';
import type { FileRef, Written, WriteRequest } from '../../shared/host/files';
import type { HostApi } from '../../shared/host/hostApi';
import { serializeDocument } from '../../shared/format/serializeDocument';
import { fail, ok, type Result } from '../../shared/util/result';
import type { Editor } from './editor';
import { nextTask } from './nextTask';

/**
 * `expected` is what the page believes is on disk (see WriteRequest). On failure nothing changes but `saving`;
 * after `changedOnDisk` the file link says so until the person decides.
 */
export async function saveTo(
  editor: Editor,
  host: HostApi,
  ref: FileRef,
  expected: WriteRequest['expected'],
): Promise<Result<Written, HostFailure>> {
  const { documents, file, backup } = editor;
  if (file.getState().saving) return fail({ kind: 'locked', subject: ref.name });
  file.setState({ saving: true });
  const before = file.getState().ref;
  const ticket = documents.beginSave();
  const text = serializeDocument(ticket.document);
  await nextTask();
  const answer = await writeClaimed(host, { ref, text, expected });
  if (!answer.ok) {
    const changed = answer.failure.kind === 'changedOnDisk' ? { changedOnDisk: true } : {};
    file.setState({ saving: false, ...changed });
    if (ref.id !== before?.id) await host.files.release({ ref });
    return answer;
  }
  ticket.done();
  file.setState({
    ref: answer.value.ref,
    fingerprint: answer.value.fingerprint,
    savedAt: answer.value.modifiedAt,
    saving: false,
    changedOnDisk: false,
  });
  if (before && before.id !== ref.id) await host.files.release({ ref: before });
  // What was typed meanwhile is kept under the name it has now, and nothing under the one before.
  await backup.flush();
  return ok(answer.value);
}

/** Asked each time: a file is written by the one window that has it, and a host may have lost count of who that is. */
export async function writeClaimed(
  host: HostApi,
  request: WriteRequest,
): Promise<Result<Written, HostFailure>> {
  const { ref } = request;
  const claim = await host.files.claim({ ref });
  if (!claim.ok) return claim;
  return claim.value.granted
    ? await host.files.write(request)
    : fail({ kind: 'openElsewhere', subject: ref.name });
}

/** Has someone else changed the file since it was read or saved? Remembers it in the file link. */
export async function checkOnDisk(editor: Editor, host: HostApi): Promise<boolean> {
  const { ref, fingerprint, saving } = editor.file.getState();
  if (!ref || !fingerprint || saving) return false;
  const state = await host.files.state({ ref });
  const changed = state.ok && state.value.exists && state.value.fingerprint !== fingerprint;
  // A save that ran meanwhile has settled the question itself.
  if (changed && editor.file.getState().fingerprint === fingerprint)
    editor.file.setState({ changedOnDisk: true });
  return editor.file.getState().changedOnDisk;
}
