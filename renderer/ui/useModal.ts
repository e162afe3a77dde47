/**
 * Opens the browser's own modal dialog for as long as its component lives: it keeps the focus in, makes the rest
 * inert, and gives the focus back, without the style injection that scroll locks need.
 */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { enterDialog } from './openDialogs';

/**
 * Where nothing asks for the focus (`data-first-focus`), what comes below the title: Enter must not press the cross.
 * One of a group of choices rather than the group, which hands the focus on only once it is wholly there.
 */
const FIRST_CONTROL =
  '.dialog-body :is(input, select, textarea, button, [tabindex]):not(:disabled, [role="radiogroup"], [role="group"])';

export function useModal(): RefObject<HTMLDialogElement | null> {
  const element = useRef<HTMLDialogElement>(null);

  // Before the effects of what is inside: nothing can take the focus in a dialog that is not open yet.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!dialog) return undefined;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    const leave = enterDialog(dialog);
    const first =
      dialog.querySelector<HTMLElement>('[data-first-focus]') ??
      dialog.querySelector<HTMLElement>(FIRST_CONTROL);
    first?.focus();
    // As after Tab: what is typed takes the place of what stands there.
    if (first instanceof HTMLInputElement) first.select();
    return () => {
      leave();
      dialog.close();
      giveFocusBack(before);
    };
  }, []);

  return element;
}

/**
 * Closing gives the focus back, but removing an open dialog does not; and Chromium, closing one in which text was
 * selected, leaves a field focused without its caret: keys reach it, and nothing is typed. Only a focus that is new
 * sets the caret.
 */
function giveFocusBack(to: Element | null): void {
  if (!(to instanceof HTMLElement) || !to.isConnected) return;
  to.blur();
  to.focus({ preventScroll: true });
}
