/**
 * Pinned lanes stay in sight: one that would scroll out at the top is stuck there, below those stuck before it.
 *
 * Pure. Screen pixels are measured as the camera's: from the top left corner of the board's body.
 */
import type { LaneBand } from '../../shared/layout/bandTypes';
import type { Box, Point } from '../../shared/layout/boxes';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import type { Id } from '../../shared/model/types';
import { reveal, toBoardPoint, toScreenPoint, type Camera, type Size } from './camera';

/** A lane that is seen elsewhere than it lies. */
export interface StuckLane {
  readonly band: LaneBand;
  /** Of the screen. */
  readonly top: number;
  readonly height: number;
}

/** Stuck lanes leave this part of the view to the others; a lane that would take it is not stuck. */
const MOST_STUCK = 0.6;

export function findStuck({ lanes }: JourneyLayout, camera: Camera, view: Size): readonly StuckLane[] {
  const stuck: StuckLane[] = [];
  let top = 0;
  for (const band of lanes) {
    if (!band.lane.pinned) continue;
    const height = band.height * camera.zoom;
    if (band.y * camera.zoom + camera.y >= top || top + height > view.height * MOST_STUCK) continue;
    stuck.push({ band, top, height });
    top += height;
  }
  return stuck;
}

/** The camera that sees a stuck lane where it is shown. */
export function cameraOf({ band, top }: StuckLane, { x, zoom }: Camera): Camera {
  return { x, y: top - band.y * zoom, zoom };
}

/** What is seen at a place on the screen: in a stuck lane, or on the board below. */
export function seenAt(layout: JourneyLayout, camera: Camera, view: Size, screen: Point): Point {
  const over = findStuck(layout, camera, view).find(
    ({ top, height }) => screen.y >= top && screen.y < top + height,
  );
  return toBoardPoint(over ? cameraOf(over, camera) : camera, screen);
}

/** Where something of a lane is seen. */
export function seenFrom(layout: JourneyLayout, camera: Camera, view: Size, laneId: Id, point: Point): Point {
  const stuck = findStuck(layout, camera, view).find(({ band }) => band.lane.id === laneId);
  return toScreenPoint(stuck ? cameraOf(stuck, camera) : camera, point);
}

/** Brings `box` into sight where it lies, below the lanes that are stuck above it. */
export function revealBelowPinned(layout: JourneyLayout, camera: Camera, box: Box, view: Size): Camera {
  const own = layout.lanes.find(({ y, height }) => box.y >= y && box.y < y + height);
  let above = 0;
  for (const { lane, y, height } of layout.lanes) {
    const next = above + height * camera.zoom;
    if (lane.pinned && y + height <= box.y && next <= view.height * MOST_STUCK) above = next;
  }
  // A pinned lane comes down where it lies only as a whole.
  const shown = own?.lane.pinned ? { ...box, y: own.y, height: box.y + box.height - own.y } : box;
  const free = { ...view, height: view.height - above };
  const below = reveal({ ...camera, y: camera.y - above }, shown, free, layout);
  return { ...below, y: below.y + above };
}
