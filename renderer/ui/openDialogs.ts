/**
 * The modal dialogs that are open, the one in front last. All else is inert and lies behind their backdrop, so what has
 * to be read at any time goes into the one in front.
 */
import { useSyncExternalStore } from 'react';

let dialogs: readonly HTMLDialogElement[] = [];
const listeners = new Set<() => void>();

function setDialogs(next: readonly HTMLDialogElement[]): void {
  dialogs = next;
  for (const listener of [...listeners]) listener();
}

/** It is in front until the function it returns is called, or another one is. */
export function enterDialog(dialog: HTMLDialogElement): () => void {
  setDialogs([...dialogs, dialog]);
  return () => setDialogs(dialogs.filter((other) => other !== dialog));
}

export function useFrontDialog(): HTMLDialogElement | undefined {
  return useSyncExternalStore(subscribe, () => dialogs.at(-1));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
