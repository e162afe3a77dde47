/**
 * What words and badges on an emotion lane must keep clear of, and what it costs when they do not.
 *
 * Indexed by strips along the board, so that a crowded lane costs no more per point than an empty one.
 */
import type { Box, Point } from './boxes';

export interface Obstacles {
  /** From now on nothing should cover `box`. */
  add(box: Box): void;
  /** 0 for a free place; covering something is worst, leaving the lane next, crossing a line least. */
  costOf(box: Box): number;
}

const STRIP_WIDTH = 128;
const COST = { covered: 1000, outside: 400, crossed: 5, crossedMost: 200 } as const;
/** Half the width of a line, and a little air. */
const LINE_REACH = 3;

interface Strip {
  readonly boxes: Box[];
  readonly line: Point[];
}

/** `lane` is the room there is; `line` the points that the lines run through. */
export function createObstacles(lane: Box, boxes: readonly Box[], line: readonly Point[]): Obstacles {
  const strips = new Map<number, Strip>();
  const stripOf = (x: number): number => Math.floor(x / STRIP_WIDTH);
  const stripAt = (index: number): Strip => {
    const known = strips.get(index);
    if (known) return known;
    const strip: Strip = { boxes: [], line: [] };
    strips.set(index, strip);
    return strip;
  };

  function add(box: Box): void {
    for (let i = stripOf(box.x); i <= stripOf(box.x + box.width); i++) stripAt(i).boxes.push(box);
  }

  function costOf(box: Box): number {
    let crossed = 0;
    const covered = new Set<Box>();
    for (let i = stripOf(box.x); i <= stripOf(box.x + box.width); i++) {
      const strip = strips.get(i);
      if (!strip) continue;
      for (const other of strip.boxes) if (boxesOverlap(box, other)) covered.add(other);
      for (const point of strip.line) if (holds(box, point)) crossed += 1;
    }
    const outside =
      box.x < lane.x ||
      box.x + box.width > lane.x + lane.width ||
      box.y < lane.y ||
      box.y + box.height > lane.y + lane.height;
    return (
      covered.size * COST.covered +
      (outside ? COST.outside : 0) +
      Math.min(crossed * COST.crossed, COST.crossedMost)
    );
  }

  boxes.forEach(add);
  for (const point of line) stripAt(stripOf(point.x)).line.push(point);
  return { add, costOf };
}

/** The cheapest place; the earlier of equals, and a place is a little worse than the one before it. */
export function findPlace<T extends Box>(places: readonly [T, ...T[]], obstacles: Obstacles): T {
  let [best] = places;
  let least = Infinity;
  for (const [rank, place] of places.entries()) {
    const cost = rank + obstacles.costOf(place);
    if (cost >= least) continue;
    best = place;
    least = cost;
  }
  return best;
}

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function holds(box: Box, { x, y }: Point): boolean {
  return (
    x >= box.x - LINE_REACH &&
    x <= box.x + box.width + LINE_REACH &&
    y >= box.y - LINE_REACH &&
    y <= box.y + box.height + LINE_REACH
  );
}
