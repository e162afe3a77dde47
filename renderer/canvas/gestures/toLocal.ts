import type { Point } from '../../../shared/layout/boxes';

export type ToLocal = (at: { readonly clientX: number; readonly clientY: number }) => Point;

/**
 * From the window to the body's own corner.
 *
 * Asking the page where the body is, right after the camera moved, makes it lay out twice a frame: so the corner is
 * remembered, and asked again when the body changed its size or a pointer came or pressed.
 */
export function createToLocal(body: HTMLElement): { readonly toLocal: ToLocal; stop(): void } {
  let corner = body.getBoundingClientRect();
  const ask = (): void => {
    corner = body.getBoundingClientRect();
  };
  const watcher = new ResizeObserver(ask);
  watcher.observe(body);
  window.addEventListener('pointerdown', ask, { capture: true });
  window.addEventListener('pointerover', ask, { capture: true });
  return {
    toLocal: ({ clientX, clientY }) => ({ x: clientX - corner.left, y: clientY - corner.top }),
    stop() {
      watcher.disconnect();
      window.removeEventListener('pointerdown', ask, { capture: true });
      window.removeEventListener('pointerover', ask, { capture: true });
    },
  };
}
