/** How fast the board scrolls while something is dragged near its edge, in pixels a frame. */
import type { Point } from '../../../shared/layout/boxes';
import type { Camera, Size } from '../camera';
import type { Target } from './target';

const ZONE = 40;
const FASTEST = 16;
/** How the camera moves next, on the screen. Headers scroll along their own row or column only. */
export function toEdgeScroll(
  pointer: Point,
  target: Target['kind'],
  { camera, view, board }: { readonly camera: Camera; readonly view: Size; readonly board: Size },
): Point {
  const sideways = target !== 'lane' && target !== 'laneEdge';
  const upDown = target !== 'stage';
  return {
    x: sideways ? toSpeed(pointer.x, view.width, camera.x, board.width * camera.zoom) : 0,
    y: upDown ? toSpeed(pointer.y, view.height, camera.y, board.height * camera.zoom) : 0,
  };
}

/** Only towards what is hidden, and never past it: beyond the board's own edge there is nothing to drop on. */
function toSpeed(at: number, room: number, start: number, length: number): number {
  const before = Math.max(0, -start);
  const after = Math.max(0, start + length - room);
  if (at < ZONE) return Math.min(before, Math.min(1, (ZONE - at) / ZONE) * FASTEST);
  if (at > room - ZONE) return -Math.min(after, Math.min(1, (at - room + ZONE) / ZONE) * FASTEST);
  return 0;
}
