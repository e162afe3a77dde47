import { ClipboardPaste } from 'lucide-react';
import type { Action } from './action';
import { takeIn } from './clipboard/takeIn';
import { readClipboard, type Transfer } from './clipboard/transfer';
import { mayEdit } from './enabled';

/** The keys and the system's menu come as an event; a menu of the page asks the host, or else the browser, for one. */
export const pasteClipboard: Action = {
  id: 'edit.paste',
  label: 'action.edit.paste',
  icon: ClipboardPaste,
  keys: ['$mod+v'],
  role: 'paste',
  scope: 'editor',
  menu: 'edit',
  enabled: mayEdit,
  async run(context) {
    const { editor, host, shell } = context;
    editor?.view.getState().board?.focus();
    const asked = await host.window.paste();
    if (asked.ok) return;
    const transfer = await readClipboard().catch((): Transfer | undefined => undefined);
    if (transfer) takeIn(context, transfer);
    else shell.toast({ key: 'clipboard.useKeys', tone: 'info' });
  },
};
