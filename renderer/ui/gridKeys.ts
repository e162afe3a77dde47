/**
 * Arrow keys walk a grid of cards as it is seen, Home and End go to its ends. What can be reached carries
 * `data-grid-item`; the Tab key goes on working as ever.
 */
import type { KeyboardEvent } from 'react';

/** True when the key moved the focus. */
export function walkGrid(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-grid-item]')];
  const from = items.indexOf(event.target as HTMLElement);
  const to = from < 0 ? undefined : findNext(items, from, event.key);
  if (!to) return false;
  event.preventDefault();
  to.focus();
  return true;
}

function findNext(items: readonly HTMLElement[], from: number, key: string): HTMLElement | undefined {
  switch (key) {
    case 'ArrowRight':
      return items[from + 1];
    case 'ArrowLeft':
      return items[from - 1];
    case 'ArrowDown':
      return findInRow(items, from, 1);
    case 'ArrowUp':
      return findInRow(items, from, -1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return undefined;
  }
}

/** The nearest one of the next row that way. */
function findInRow(items: readonly HTMLElement[], from: number, way: 1 | -1): HTMLElement | undefined {
  const boxes = items.map((item) => item.getBoundingClientRect());
  const start = boxes[from];
  if (!start) return undefined;
  let best: number | undefined;
  for (let at = from + way; boxes[at]; at += way) {
    const box = boxes[at];
    const known = best === undefined ? undefined : boxes[best];
    if (!box || box.top === start.top) continue;
    if (known && box.top !== known.top) break;
    if (!known || Math.abs(box.left - start.left) < Math.abs(known.left - start.left)) best = at;
  }
  return best === undefined ? undefined : items[best];
}
