/**
 * Leaving a field ends its step of undo: who comes back and types on has begun something new.
 *
 * Listens from outside, so that it holds for every field there is. Fields hand on what they still hold when they are
 * left, on their own way up; this runs after them. What is written on the board ends its steps itself.
 */
import type { Editor } from '../document/editor';

/** Returns the function that stops listening. */
export function startFieldSteps(getEditor: () => Editor | undefined): () => void {
  function onLeave({ target }: FocusEvent): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    if (!target.matches('[data-board-keys]')) getEditor()?.documents.breakMerge();
  }
  window.addEventListener('focusout', onLeave);
  return () => window.removeEventListener('focusout', onLeave);
}
