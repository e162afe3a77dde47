/** Lays the text field where the text is, or will be: over the card's line, its score, or the room kept for a new one. */
import { SLOT_ID, toElementId } from './elementIds';
import type { OutlineView } from './outlineView';

export interface FieldParts {
  /** What the field is placed in. */
  readonly page: HTMLElement;
  readonly frame: HTMLElement;
}

/** Lines that were given the height of what is written over them. */
const grown = new WeakMap<HTMLElement, HTMLElement>();

export function placeOutlineField(view: OutlineView, { page, frame }: FieldParts): void {
  const mode = view.writer.get()?.mode() ?? 'none';
  frame.dataset.mode = mode;
  const target = findTarget(view, mode);
  const before = grown.get(frame);
  if (before && before !== target) before.style.minHeight = '';
  if (!target) return;
  const { style } = frame;
  const origin = page.getBoundingClientRect();
  const { left, top, width, height } = target.getBoundingClientRect();
  style.transform = `translate(${left - origin.left}px, ${top - origin.top}px)`;
  style.width = mode === 'score' ? '' : `${width}px`;
  if (mode !== 'text') {
    style.minHeight = `${height}px`;
    return;
  }
  // What is written grows its line, so that it covers none of the others.
  style.minHeight = '';
  target.style.minHeight = `${frame.offsetHeight}px`;
  grown.set(frame, target);
}

function findTarget(view: OutlineView, mode: 'none' | 'text' | 'score'): HTMLElement | null {
  const { writing, activeId } = view.marks.getState();
  if (!writing || mode === 'none') {
    return activeId === undefined ? null : document.getElementById(activeId);
  }
  if (writing.cardId === undefined) return document.getElementById(SLOT_ID);
  const { laneId, stepId, cardId } = writing;
  const id = toElementId(view.outline(), { kind: 'cell', laneId, stepId, cardId });
  const line = id === undefined ? null : document.getElementById(id);
  return mode === 'score' ? (line?.querySelector<HTMLElement>('[data-score]') ?? line) : line;
}
