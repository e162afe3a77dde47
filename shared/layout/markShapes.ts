/** Shapes of marks that every drawing shares: the page, the canvas and the exporters. */
import type { Point } from './boxes';
import type { Mark } from './cardTypes';

type MarkOf<K extends Mark['kind']> = Extract<Mark, { readonly kind: K }>;

/** The three corners of a trend's arrow head. */
export function toTrendPoints({ x, y, size, direction }: MarkOf<'trend'>): readonly Point[] {
  const middle = x + size / 2;
  return direction === 'up'
    ? [
        { x: middle, y },
        { x: x + size, y: y + size },
        { x, y: y + size },
      ]
    : [
        { x, y },
        { x: x + size, y },
        { x: middle, y: y + size },
      ];
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly filled: boolean;
}

/** Hollow dots are half a stroke smaller, so that they end where the full ones do. */
export function toDots({ x, y, radius, gap, filled, total }: MarkOf<'dots'>): readonly Dot[] {
  return Array.from({ length: total }, (_, index) => ({
    x: x + radius + index * (2 * radius + gap),
    y: y + radius,
    radius: index < filled ? radius : radius - 0.5,
    filled: index < filled,
  }));
}

/** A line through the values, as the path of an SVG. */
export function toSparklinePath({ points }: MarkOf<'sparkline'>): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('');
}
