/**
 * Wheel and touchpad: panning, and zooming to the pointer with Ctrl or ⌘. A pinch arrives as a wheel with Ctrl.
 */
import type { Board } from '../board';
import { extentOf } from '../boxes';
import { panWithin, zoomWithin } from '../camera';
import type { ToLocal } from './toLocal';

/** Zoom per wheel pixel, as a power of two. A notch of a mouse wheel is 100–120 pixels: about a quarter. */
const ZOOM_PER_PIXEL = 0.0032;
/** A pinch sends a few pixels an event. */
const ZOOM_PER_PINCH_PIXEL = 0.012;
const LINE_PIXELS = 16;

export function toZoomFactor(deltaY: number): number {
  const fine = Math.abs(deltaY) < 15;
  return 2 ** (-deltaY * (fine ? ZOOM_PER_PINCH_PIXEL : ZOOM_PER_PIXEL));
}

export function listenToWheel(
  { camera, gripped, hovered, layout }: Board,
  frame: HTMLElement,
  toLocal: ToLocal,
): () => void {
  function onWheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PIXELS : 1;
    const dx = event.deltaX * unit;
    const dy = event.deltaY * unit;
    const from = camera.get();
    if (event.ctrlKey || event.metaKey) {
      hovered.set(undefined);
      gripped.set(undefined);
      const zoom = from.zoom * toZoomFactor(dy);
      camera.moveTo(zoomWithin(from, zoom, toLocal(event), extentOf(layout()), camera.view()));
      return;
    }
    // A mouse with one wheel goes sideways with Shift; Chromium has swapped the axes then already.
    camera.moveTo(panWithin(from, -dx, -dy, layout(), camera.view()));
  }
  frame.addEventListener('wheel', onWheel, { passive: false });
  return () => frame.removeEventListener('wheel', onWheel);
}
