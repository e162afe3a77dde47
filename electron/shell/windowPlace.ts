/** Where a window goes: where the last one stood, unless that is no longer on any screen. */
import type { Rectangle } from 'electron';
import type { WindowPlace } from '../services/windowStateStore';

export const MIN_WIDTH = 900;
export const MIN_HEIGHT = 600;
/** A second window does not hide the first. */
const CASCADE = 32;
/** So much of the title bar can still be grabbed. */
const MIN_VISIBLE = 80;

/** `screens` are the work areas, in screen pixels. Without x and y the system chooses. */
export function toWindowBounds(
  place: WindowPlace,
  screens: readonly Rectangle[],
  openWindows: number,
): Partial<Rectangle> {
  const width = Math.max(MIN_WIDTH, place.width);
  const height = Math.max(MIN_HEIGHT, place.height);
  if (place.x === undefined || place.y === undefined) return { width, height };
  const x = place.x + openWindows * CASCADE;
  const y = place.y + openWindows * CASCADE;
  const home = screens.find((screen) => isReachable({ x, y, width, height }, screen));
  if (!home) return { width, height };
  return {
    x,
    y,
    width: Math.max(MIN_WIDTH, Math.min(width, home.width)),
    height: Math.max(MIN_HEIGHT, Math.min(height, home.height)),
  };
}

function isReachable(window: Rectangle, screen: Rectangle): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const titleInside = window.y >= screen.y && window.y + MIN_VISIBLE <= screen.y + screen.height;
  return across >= MIN_VISIBLE && titleInside;
}
