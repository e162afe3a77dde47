/**
 * Files dropped anywhere in the window but on the board, which takes them itself: a map opens, a picture goes to the active
 * cell. Left to itself, a browser would show the file in place of this page.
 */
import type { ActionContext } from '../action';
import { findSpot } from './spot';
import { takeFiles } from './takeFiles';
import { readTransfer } from './transfer';

/** Returns the function that stops listening. */
export function startFileDrops(getContext: () => ActionContext): () => void {
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

  function onDragOver(event: DragEvent): void {
    if (!event.defaultPrevented && holdsFiles(event)) event.preventDefault();
  }

  function onDrop(event: DragEvent): void {
    if (event.defaultPrevented || !event.dataTransfer || !holdsFiles(event)) return;
    event.preventDefault();
    if (document.querySelector('dialog[open]')) return;
    const context = getContext();
    void takeFiles(context, readTransfer(event.dataTransfer), findSpot(context));
  }

  window.addEventListener('dragover', onDragOver);
  window.addEventListener('drop', onDrop);
  return () => {
    window.removeEventListener('dragover', onDragOver);
    window.removeEventListener('drop', onDrop);
  };
}
