/** How fast the board scrolls while something is dragged near its edge, in pixels a frame. */
import type { Point } from '../../../shared/layout/layoutTypes';
import type { Size } from '../camera';

const ZONE = 40;
const FASTEST = 16;

export function toEdgeScroll({ x, y }: Point, view: Size): Point {
  return { x: toSpeed(x, view.width), y: toSpeed(y, view.height) };
}

/** Positive when the camera must move right or down on the screen, to show what lies before. */
function toSpeed(at: number, room: number): number {
  if (at < ZONE) return Math.min(1, (ZONE - at) / ZONE) * FASTEST;
  if (at > room - ZONE) return -Math.min(1, (at - room + ZONE) / ZONE) * FASTEST;
  return 0;
}
