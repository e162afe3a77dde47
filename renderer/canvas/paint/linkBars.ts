/**
 * A link's line as upright bars: what is painted of it far out and while the zoom changes.
 *
 * A browser that draws without a graphics card fills a hundred rectangles in the time it strokes one long path. Corners
 * are square then and dashes left out, which nobody sees so small or so fast.
 */
import type { Box } from '../../../shared/layout/boxes';
import type { LinkRoute } from '../../../shared/layout/layoutTypes';

/** Undefined where the line does not run along the axes. Lengths in board units. */
export function toBars({ points }: Pick<LinkRoute, 'points'>, width: number): readonly Box[] | undefined {
  const bars: Box[] = [];
  for (const [i, from] of points.slice(0, -1).entries()) {
    const to = points[i + 1] ?? from;
    if (from.x !== to.x && from.y !== to.y) return undefined;
    bars.push({
      x: Math.min(from.x, to.x) - width / 2,
      y: Math.min(from.y, to.y) - width / 2,
      width: Math.abs(to.x - from.x) + width,
      height: Math.abs(to.y - from.y) + width,
    });
  }
  return bars;
}
