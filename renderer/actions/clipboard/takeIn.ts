/** What was pasted or dropped becomes part of the map: records first, then text, then what files hold. */
import type { ActionContext } from '../action';
import { sayRefusal } from '../sayRefusal';
import { pasteRecords } from './pasteRecords';
import { pasteText } from './pasteText';
import { findSpot, toNoSpot, type Spot } from './spot';
import { takeFiles } from './takeFiles';
import type { Transfer } from './transfer';

export function takeIn(
  context: ActionContext,
  transfer: Transfer,
  spot: Spot | undefined = findSpot(context),
): void {
  const { editor, shell } = context;
  const { clip, text } = transfer;
  if (!editor) return;
  if (meansFiles(transfer)) return void takeFiles(context, transfer, spot);
  const { readOnlyReason } = editor.documents.getState();
  if (readOnlyReason) return sayRefusal(shell, { reason: `refusal.readOnly.${readOnlyReason}` });
  if (clip !== '') {
    if (pasteRecords(editor, shell, clip, spot)) return;
    shell.toast({ key: text.trim() === '' ? 'clipboard.damaged' : 'clipboard.textOnly', tone: 'info' });
  }
  if (!spot) return sayRefusal(shell, toNoSpot(editor));
  if (text.trim() !== '') return pasteText(editor, shell, text, spot);
  if (clip === '') shell.toast({ key: 'clipboard.nothing', tone: 'info' });
}

/** Spreadsheets put a picture of their cells beside the text, browsers an address beside the picture. */
function meansFiles({ clip, text, files, hasFolder }: Transfer): boolean {
  const isOnlyAddress = /^\s*(https?|file|data|blob):\S*\s*$/i.test(text);
  return clip === '' && (files.length > 0 || hasFolder) && (text.trim() === '' || isOnlyAddress);
}
