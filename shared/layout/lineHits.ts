/** Which emotion points and links are at a place on the board. */
import { clamp } from '../util/clamp';
import type { Box, Point } from './boxes';
import type { CurvePoint } from './curveTypes';
import type { JourneyLayout, LinkRoute } from './layoutTypes';
import { FACE_RADIUS } from './metrics';

export function pointsIn(layout: JourneyLayout, box: Box): readonly CurvePoint[] {
  return layout.curves.flatMap(({ points }) => points.filter((point) => boxHolds(box, point)));
}

/** The emotion point whose face is there; the nearest where faces overlap. */
export function emotionPointAt(
  layout: JourneyLayout,
  point: Point,
  reach = FACE_RADIUS + 3,
): CurvePoint | undefined {
  let best: CurvePoint | undefined;
  let least = reach;
  for (const curve of layout.curves) {
    for (const candidate of curve.points) {
      const distance = Math.hypot(candidate.x - point.x, candidate.y - point.y);
      if (distance > least) continue;
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** The link whose line passes within `reach` of the point; the nearest of several. */
export function linkAt(layout: JourneyLayout, point: Point, reach: number): LinkRoute | undefined {
  let best: LinkRoute | undefined;
  let least = reach;
  for (const route of layout.links) {
    const parts = [route.label, route.sign];
    const held = parts.some((part) => part && boxHolds(part, point));
    const distance = held ? 0 : distanceToLine(route.points, point);
    if (distance > least) continue;
    best = route;
    least = distance;
  }
  return best;
}

function boxHolds(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function distanceToLine(points: readonly Point[], point: Point): number {
  return points.slice(1).reduce((least, to, i) => {
    const from = points[i] ?? to;
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
    const share = clamp(along, 0, 1);
    return Math.min(least, Math.hypot(from.x + share * dx - point.x, from.y + share * dy - point.y));
  }, Infinity);
}
