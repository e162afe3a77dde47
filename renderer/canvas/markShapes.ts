/** Shapes that the page and the canvas draw alike. */
import type { Mark, Point } from '../../shared/layout/layoutTypes';

export function toTrendPoints(
  mark: Extract<Mark, { kind: 'trend' }>,
): readonly (readonly [number, number])[] {
  const { x, y, size, direction } = mark;
  const middle = x + size / 2;
  return direction === 'up'
    ? [
        [middle, y],
        [x + size, y + size],
        [x, y + size],
      ]
    : [
        [x, y],
        [x + size, y],
        [middle, y + size],
      ];
}

export function toSparkline(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('');
}
