import type { Point } from '../../../shared/layout/layoutTypes';

/** From the window to the body's own corner. */
export function toLocal(
  body: HTMLElement,
  at: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top } = body.getBoundingClientRect();
  return { x: at.clientX - left, y: at.clientY - top };
}
