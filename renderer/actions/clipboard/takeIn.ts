/** What was pasted or dropped becomes part of the map: records first, then text, then what files hold. */
import type { ActionContext } from '../action';
import { sayRefusal } from '../sayRefusal';
import { pasteRecords } from './pasteRecords';
import { pasteText } from './pasteText';
import { findSpot, type Spot } from './spot';
import type { Transfer } from './transfer';

export function takeIn(
  context: ActionContext,
  { clip, text }: Transfer,
  spot: Spot | undefined = findSpot(context),
): void {
  const { editor, shell } = context;
  if (!editor) return;
  const { readOnlyReason } = editor.documents.getState();
  if (readOnlyReason) return sayRefusal(shell, { reason: `refusal.readOnly.${readOnlyReason}` });
  if (clip !== '') {
    if (pasteRecords(editor, shell, clip, spot)) return;
    shell.toast({ key: text.trim() === '' ? 'clipboard.damaged' : 'clipboard.textOnly', tone: 'info' });
  }
  if (!spot) return sayRefusal(shell, { reason: 'refusal.noCell' });
  if (text.trim() !== '') return pasteText(editor, shell, text, spot);
  if (clip === '') shell.toast({ key: 'clipboard.nothing', tone: 'info' });
}
