/**
 * Copy, cut and paste as the browser tells of them, from keys and from the system's own menu.
 *
 * They mean the selection of the board wherever no text has the keyboard. No permission is needed for that, and the
 * clipboard holds whatever other windows of this program put there.
 */
import type { ClipSource } from '../../../shared/model/clip/cutOut';
import type { Editor } from '../../document/editor';
import { flushPendingDrafts } from '../../ui/pendingDrafts';
import type { ActionContext } from '../action';
import { removeSelection } from '../deleteSelection';
import { findKeyPlace } from '../keymap';
import { removeWithWord } from '../removeJourney';
import { sayRefusal } from '../sayRefusal';
import type { Shell } from '../shell';
import { copyRecords } from './copyRecords';
import { findClipSource } from './clipSource';
import { takeIn } from './takeIn';
import { readTransfer } from './transfer';

/** What a menu asked to copy, while the event it caused is under way. */
let asked: ClipSource | undefined;

/** For menus and buttons; what is copied is said, since the keyboard leaves where it was for the board. */
export function copyByMenu(
  { view }: Editor,
  shell: Shell,
  how: 'copy' | 'cut',
  source: ClipSource | undefined,
): void {
  view.getState().board?.focus();
  asked = source;
  try {
    // The only way to the clipboard that needs no permission. https://w3c.github.io/editing/docs/execCommand/
    if (!document.execCommand(how)) shell.toast({ key: 'clipboard.useKeys', tone: 'info' });
  } finally {
    asked = undefined;
  }
}

/** Returns the function that stops listening. */
export function startClipboard(getContext: () => ActionContext): () => void {
  /** Nothing else has a claim to the event. */
  function isBoards(event: Event): boolean {
    const { editor } = getContext();
    if (event.defaultPrevented || !editor) return false;
    const place = findKeyPlace(event.target, editor.selection.getState().writing !== undefined);
    // Text of the page that was marked with the mouse is copied as text.
    return place === 'board' || (place === 'page' && document.getSelection()?.isCollapsed !== false);
  }

  /** Without this the browser believes that there is nothing to copy, and that nothing may be pasted. */
  function onBefore(event: Event): void {
    if (isBoards(event)) event.preventDefault();
  }

  function onCopy(event: ClipboardEvent): void {
    const { editor, shell } = getContext();
    if (!editor || !event.clipboardData || !isBoards(event)) return;
    const source = asked ?? findClipSource(editor);
    if (source && copyRecords(editor, shell, source, event.clipboardData)) event.preventDefault();
  }

  function onCut(event: ClipboardEvent): void {
    const { editor, shell } = getContext();
    if (!editor || !event.clipboardData || !isBoards(event)) return;
    const source = asked ?? findClipSource(editor);
    if (!source || !copyRecords(editor, shell, source, event.clipboardData)) return;
    event.preventDefault();
    if (source.kind === 'journey') return removeWithWord(editor, shell, source.journeyId);
    const result = removeSelection(editor);
    if (result && !result.ok) sayRefusal(shell, result.failure);
  }

  function onPaste(event: ClipboardEvent): void {
    if (!event.clipboardData || !isBoards(event)) return;
    event.preventDefault();
    flushPendingDrafts();
    takeIn(getContext(), readTransfer(event.clipboardData));
  }

  const listeners: readonly [string, (event: never) => void][] = [
    ['beforecopy', onBefore],
    ['beforecut', onBefore],
    ['beforepaste', onBefore],
    ['copy', onCopy],
    ['cut', onCut],
    ['paste', onPaste],
  ];
  for (const [name, listener] of listeners) document.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of listeners) document.removeEventListener(name, listener as EventListener);
  };
}
