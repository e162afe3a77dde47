/** The drawn shape of a link: a line with round corners, and the head of an arrow. */
import type { Point } from './boxes';

const CORNER = 6;
const HEAD_LENGTH = 7;
const HEAD_WIDTH = 7;

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** `points` are corners of a line that runs along the axes, but for one without corners. */
export function toRoundedPath(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  let path = `M${n(start.x)},${n(start.y)}`;
  rest.forEach((corner, index) => {
    const before = points[index] ?? corner;
    const after = rest[index + 1];
    if (!after) {
      path += `L${n(corner.x)},${n(corner.y)}`;
      return;
    }
    const inward = towards(corner, before, CORNER);
    const outward = towards(corner, after, CORNER);
    path += `L${n(inward.x)},${n(inward.y)}Q${n(corner.x)},${n(corner.y)},${n(outward.x)},${n(outward.y)}`;
  });
  return path;
}

/** At most half the way, so that two corners never cross. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const share = Math.min(distance, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The three corners of the head; its point is the end of the line. */
export function toArrow(points: readonly Point[]): readonly Point[] {
  const tip = points.at(-1);
  const before = points.findLast((point) => tip && (point.x !== tip.x || point.y !== tip.y));
  if (!tip || !before) return [];
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const base = { x: tip.x - along.x * HEAD_LENGTH, y: tip.y - along.y * HEAD_LENGTH };
  const half = HEAD_WIDTH / 2;
  return [
    tip,
    { x: base.x - along.y * half, y: base.y + along.x * half },
    { x: base.x + along.y * half, y: base.y - along.x * half },
  ];
}

/** The point halfway along the line. */
export function middleOf(points: readonly Point[]): Point {
  const lengths = points.slice(1).map((point, i) => distance(points[i] ?? point, point));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const from = points[i];
    const to = points[i + 1];
    if (from && to && length >= left && length > 0) {
      const share = left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
