/**
 * What a card offers at its edge while the pointer is over it: a knob on each side that a link is drawn from, and a
 * corner that stretches it over the next steps.
 */
import type { Box, Point } from '../../shared/layout/boxes';
import type { CardBox } from '../../shared/layout/cardTypes';

/** Board units, like the card. */
export const KNOB_RADIUS = 5;
const KNOB_REACH = 9;
const CORNER = 12;
/** Smaller, and they would be in the way of the card itself. */
const LEAST_ZOOM = 0.5;
const LEAST_HEIGHT = 24;

export type Grip = 'link' | 'stretch';

export function knobsOf({ x, y, width, height }: Box): readonly Point[] {
  return [
    { x: x + width / 2, y },
    { x: x + width, y: y + height / 2 },
    { x: x + width / 2, y: y + height },
    { x, y: y + height / 2 },
  ];
}

/** The lower right corner. */
export function stretchCornerOf({ x, y, width, height }: Box): Box {
  return { x: x + width - CORNER, y: y + height - CORNER, width: CORNER, height: CORNER };
}

export function hasGrips(box: Box, zoom: number): boolean {
  return zoom >= LEAST_ZOOM && box.height >= LEAST_HEIGHT;
}

export function gripAt(box: CardBox, { x, y }: Point, zoom: number): Grip | undefined {
  if (!hasGrips(box, zoom)) return undefined;
  if (knobsOf(box).some((knob) => Math.hypot(knob.x - x, knob.y - y) <= KNOB_REACH)) return 'link';
  const corner = stretchCornerOf(box);
  const inCorner = x >= corner.x && y >= corner.y && x <= box.x + box.width && y <= box.y + box.height;
  return inCorner ? 'stretch' : undefined;
}
