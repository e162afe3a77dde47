/**
 * Turns key presses into actions.
 *
 * Never inside an input method's composition, never under a modal dialog, and in a text field only those that
 * mean the window rather than the text. The board keeps its focus in a textarea of its own (inside `.board`), and
 * so does the outline (`data-board-keys`): a text field only while something is written in it.
 */
import { matchKeyBindingPress, parseKeybinding } from 'tinykeys';
import { isComposing } from '../ui/composition';
import { flushPendingDrafts } from '../ui/pendingDrafts';
import type { Action, ActionContext } from './action';
import { keysOf } from './keyText';

export type KeyPlace = 'board' | 'text' | 'page' | 'sheet' | 'sheetText' | 'dialog';

const TEXT_FIELD = 'input, textarea, select, [contenteditable="true"]';

export function findKeyPlace(target: EventTarget | null, writing: boolean): KeyPlace {
  const element = target instanceof Element ? target : undefined;
  const above = element?.closest('dialog[open], [role="menu"]') ?? document.querySelector('dialog[open]');
  if (above && !above.matches('[data-sheet]')) return 'dialog';
  if (above) return element?.closest(TEXT_FIELD) ? 'sheetText' : 'sheet';
  // A button on the board takes keys for itself.
  if (element?.closest('button, a[href]')) return 'page';
  // A name is written in a field of its own.
  if (element?.closest('.board, [data-board-keys]') && !element.matches('input'))
    return writing ? 'text' : 'board';
  return element?.closest(TEXT_FIELD) ? 'text' : 'page';
}

export function mayFire(action: Action, place: KeyPlace): boolean {
  switch (place) {
    case 'dialog':
      return false;
    case 'sheet':
      return action.inSheets === true;
    case 'sheetText':
      return action.inSheets === true && action.scope === 'always';
    case 'text':
      return action.scope === 'always';
    case 'page':
      return action.scope !== 'board';
    case 'board':
      return true;
  }
}

/** `keys` in tinykeys notation. */
export function isPressOf(event: KeyboardEvent, keys: string): boolean {
  const press = parseKeybinding(keys)[0];
  return press !== undefined && matchKeyBindingPress(event, press);
}

/** Listens to the window until the function it returns is called. */
export function startKeymap(actions: readonly Action[], getContext: () => ActionContext): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || isComposing(event)) return;
    const context = getContext();
    const writing = context.editor?.selection.getState().writing !== undefined;
    const place = findKeyPlace(event.target, writing);
    const { allKeys } = context.info.capabilities;
    const action = actions.find(
      (candidate) =>
        candidate.role === undefined &&
        mayFire(candidate, place) &&
        keysOf(candidate, allKeys).some((keys) => isPressOf(event, keys)),
    );
    if (!action) return;
    // Even where it cannot run: Ctrl+S must not open the browser's own dialog.
    event.preventDefault();
    if (event.repeat && !action.repeats) return;
    flushPendingDrafts();
    if (action.enabled(context)) void action.run(context);
  }
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}
