/** Puts records on the clipboard, whole for other windows of this program and as text for all others. */
import { clipToText } from '../../../shared/export/clipToText';
import { serializeClip } from '../../../shared/format/clipText';
import { MAX_FILE_LENGTH } from '../../../shared/format/limits';
import { translatorFor } from '../../../shared/i18n/translator';
import { cutOut, type ClipSource } from '../../../shared/model/clip/cutOut';
import { knownLaneKind } from '../../../shared/model/kinds';
import type { Editor } from '../../document/editor';
import type { Shell } from '../shell';
import { rememberCopied } from './lastCopied';
import { writeTransfer } from './transfer';

/** False when there is nothing to copy: what is on the clipboard stays there. */
export function copyRecords(editor: Editor, shell: Shell, source: ClipSource, data: DataTransfer): boolean {
  const clip = cutOut(editor.documents.getState().document, source);
  if (!clip) return false;
  const { language } = editor.view.getState();
  const t = translatorFor(language);
  const text = clipToText(clip, { language, kindName: ({ kind }) => t(`lane.kind.${knownLaneKind(kind)}`) });
  const whole = serializeClip(clip);
  const fits = whole.length <= MAX_FILE_LENGTH;
  if (!fits) shell.toast({ key: 'clipboard.tooLarge', tone: 'bad' });
  writeTransfer(data, fits ? whole : undefined, text);
  rememberCopied(fits ? whole : '', text);
  return true;
}
