/** The sign on a broken hand-off: a cross in a circle, drawn out where dots say how much it grates. */
import type { Link } from '../model/types';
import type { Box, Point } from './boxes';
import { middleOf } from './linkShapes';
import { toDots, type Dot } from './markShapes';
import { BREAK_DOT_GAP, BREAK_DOT_RADIUS, BREAK_PADDING, BREAK_RADIUS } from './metrics';

/** Round at both ends. */
export interface BreakSign extends Box {
  /** Of the cross. */
  readonly middle: Point;
  /** Full and hollow ones; none where nobody has said. */
  readonly dots: readonly Dot[];
}

const MOST_SEVERE = 3;

/** Halfway along the line of the link. */
export function toBreakSign({ severity }: Link, points: readonly Point[]): BreakSign {
  const { x, y } = middleOf(points);
  const height = 2 * BREAK_RADIUS;
  if (severity === undefined) {
    return { x: x - BREAK_RADIUS, y: y - BREAK_RADIUS, width: height, height, middle: { x, y }, dots: [] };
  }
  const dotsWidth = MOST_SEVERE * 2 * BREAK_DOT_RADIUS + (MOST_SEVERE - 1) * BREAK_DOT_GAP;
  const width = height + dotsWidth + BREAK_PADDING;
  const left = x - width / 2;
  const dots = toDots({
    kind: 'dots',
    ...{ x: left + height, y: y - BREAK_DOT_RADIUS, radius: BREAK_DOT_RADIUS, gap: BREAK_DOT_GAP },
    ...{ filled: Math.round(severity), total: MOST_SEVERE },
  });
  return { x: left, y: y - BREAK_RADIUS, width, height, middle: { x: left + BREAK_RADIUS, y }, dots };
}
