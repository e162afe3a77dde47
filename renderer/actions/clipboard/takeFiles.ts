/** Files that were dropped or pasted: pictures go on the board or to the persona shown, maps open, all else is named and left. */
import { MAX_FILE_LENGTH } from '../../../shared/format/limits';
import { toFailureMessage } from '../../../shared/format/readingMessages';
import type { ActionContext } from '../action';
import { FILE_ENDING } from '../fileName';
import { sayRefusal } from '../sayRefusal';
import { insertImages } from './insertImages';
import { setPhoto } from './setPhoto';
import { toNoSpot, type Spot } from './spot';
import type { Transfer } from './transfer';

type Files = Pick<Transfer, 'files' | 'hasFolder'>;

export async function takeFiles(
  context: ActionContext,
  { files, hasFolder }: Files,
  spot: Spot | undefined,
): Promise<void> {
  const { editor, shell } = context;
  if (hasFolder) return shell.toast({ key: 'images.folder', tone: 'info' });
  const map = files.find(({ name }) => name.toLowerCase().endsWith(FILE_ENDING));
  if (map) return openMap(context, map);
  if (!editor) return shell.toast({ key: 'images.noMap', tone: 'info' });
  const { readOnlyReason } = editor.documents.getState();
  if (readOnlyReason) return sayRefusal(shell, { reason: `refusal.readOnly.${readOnlyReason}` });
  const { cast } = editor.view.getState();
  if (cast?.kind === 'sheet') return setPhoto(editor, shell, files, cast.personaId);
  if (!spot) return sayRefusal(shell, toNoSpot(editor));
  await insertImages(editor, shell, files, spot);
}

async function openMap({ shell }: ActionContext, file: File): Promise<void> {
  if (file.size > MAX_FILE_LENGTH) {
    const failure = { kind: 'tooLarge', what: 'file', limit: MAX_FILE_LENGTH, found: file.size } as const;
    return shell.toast({ ...toFailureMessage(failure), tone: 'bad' });
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) {
    return shell.toast({ key: 'images.failed', values: { name: file.name }, tone: 'bad' });
  }
  await shell.openText(file.name, text);
}
