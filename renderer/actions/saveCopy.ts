/** A document goes into a file beside the open one: asked for, claimed while it is written, and let go again. */
import { serializeDocument } from '../../shared/format/serializeDocument';
import type { FileRef } from '../../shared/host/files';
import type { CjmDocument } from '../../shared/model/types';
import { writeClaimed } from '../document/saveDocument';
import type { ActionContext } from './action';
import { suggestFileName } from './fileName';
import { sayFailure } from './sayFailure';

/** The file it is in now. Undefined where the person chose none, or it may not be written; why has been said. */
export async function saveCopy(
  { host, shell, editor }: ActionContext,
  name: string,
  document: CjmDocument,
): Promise<FileRef | undefined> {
  const ref = await shell.chooseSave(suggestFileName(name));
  if (!ref) return undefined;
  if (ref.id === editor?.file.getState().ref?.id) {
    shell.toast({ key: 'file.copy.ownFile', tone: 'bad' });
    return undefined;
  }
  const answer = await writeClaimed(host, { ref, text: serializeDocument(document), expected: 'any' });
  await host.files.release({ ref });
  if (answer.ok) return answer.value.ref;
  if (answer.failure.kind === 'openElsewhere') {
    shell.toast({ key: 'file.copy.elsewhere', values: { name: ref.name }, tone: 'bad' });
  } else {
    sayFailure(shell, answer.failure);
  }
  return undefined;
}
