/**
 * Finds a place for each point's words: beside the point, clear of faces, badges, other labels and the line.
 *
 * Greedy, in reading order, over a fixed list of places; the least bad place wins, so the answer is always the
 * same for the same curve.
 */
import type { CurveFrame, CurvePiece } from './emotionCurve';
import type { Box, CurveBadge, CurvePoint, PlacedLabel, Point } from './layoutTypes';
import { FACE_RADIUS, LABEL_HEIGHT, LABEL_TEXT } from './metrics';

const GAP = 5;
/** Samples per piece of the line; a piece is rarely wider than two columns. */
const SAMPLES = 14;

type Side = 'above' | 'below' | 'aboveRight' | 'belowRight' | 'aboveLeft' | 'belowLeft' | 'right' | 'left';

export function placeLabels(
  points: readonly CurvePoint[],
  pieces: readonly CurvePiece[],
  badges: readonly CurveBadge[],
  frame: CurveFrame,
): readonly CurvePoint[] {
  const line = pieces.flatMap(samplePiece);
  const faces = points.map(({ x, y }): Box => ({
    x: x - FACE_RADIUS,
    y: y - FACE_RADIUS,
    width: 2 * FACE_RADIUS,
    height: 2 * FACE_RADIUS,
  }));
  const taken = createStrips<Box>(({ x, width }) => [x, x + width]);
  for (const box of [...faces, ...badges]) taken.add(box);
  const samples = createStrips<Point>(({ x }) => [x, x]);
  for (const sample of line) samples.add(sample);
  return points.map((point) => {
    if (point.text === '') return point;
    const width = Math.ceil(frame.measurer.width(point.text, LABEL_TEXT)) + 2;
    const reach = width + 2 * FACE_RADIUS;
    const near = { line: samples.near(point.x, reach), taken: taken.near(point.x, reach) };
    const label = placeLabel(point, width, near.line, near.taken, frame);
    taken.add(label);
    return { ...point, label };
  });
}

function placeLabel(
  point: CurvePoint,
  width: number,
  near: readonly Point[],
  taken: readonly Box[],
  frame: CurveFrame,
): PlacedLabel {
  let best: PlacedLabel | undefined;
  let leastCost = Infinity;
  for (const [rank, side] of sidesOf(point).entries()) {
    const label = toLabel(point, width, side);
    const cost = rank + costOf(label, near, taken, frame);
    if (cost >= leastCost) continue;
    leastCost = cost;
    best = label;
  }
  return best ?? toLabel(point, width, 'above');
}

/** Things by where they are along the board, so that a crowded lane costs no more per point than an empty one. */
function createStrips<T>(extentOf: (item: T) => readonly [number, number]) {
  const WIDTH = 128;
  const strips = new Map<number, T[]>();
  const stripOf = (x: number): number => Math.floor(x / WIDTH);
  return {
    add(item: T): void {
      const [from, until] = extentOf(item);
      for (let i = stripOf(from); i <= stripOf(until); i++) {
        const strip = strips.get(i);
        if (strip) strip.push(item);
        else strips.set(i, [item]);
      }
    },
    near(x: number, reach: number): readonly T[] {
      const found = new Set<T>();
      for (let i = stripOf(x - reach); i <= stripOf(x + reach); i++) {
        for (const item of strips.get(i) ?? []) found.add(item);
      }
      return [...found];
    },
  };
}

/** Outward first: above a high point, below a low one. */
function sidesOf(point: CurvePoint): readonly Side[] {
  return (point.score ?? 0) >= 0
    ? ['above', 'aboveRight', 'aboveLeft', 'below', 'belowRight', 'belowLeft', 'right', 'left']
    : ['below', 'belowRight', 'belowLeft', 'above', 'aboveRight', 'aboveLeft', 'right', 'left'];
}

function toLabel({ x, y, text }: CurvePoint, width: number, side: Side): PlacedLabel {
  const above = y - FACE_RADIUS - GAP - LABEL_HEIGHT;
  const below = y + FACE_RADIUS + GAP;
  const right = x + FACE_RADIUS + GAP;
  const left = x - FACE_RADIUS - GAP - width;
  const size = { text, width, height: LABEL_HEIGHT };
  switch (side) {
    case 'above':
      return { ...size, x: x - width / 2, y: above, anchor: 'middle' };
    case 'below':
      return { ...size, x: x - width / 2, y: below, anchor: 'middle' };
    case 'aboveRight':
      return { ...size, x: right, y: above + GAP, anchor: 'start' };
    case 'belowRight':
      return { ...size, x: right, y: below - GAP, anchor: 'start' };
    case 'aboveLeft':
      return { ...size, x: left, y: above + GAP, anchor: 'end' };
    case 'belowLeft':
      return { ...size, x: left, y: below - GAP, anchor: 'end' };
    case 'right':
      return { ...size, x: right, y: y - LABEL_HEIGHT / 2, anchor: 'start' };
    case 'left':
      return { ...size, x: left, y: y - LABEL_HEIGHT / 2, anchor: 'end' };
  }
}

/** Covering another label or a face is worst, leaving the lane next, crossing the line least. */
function costOf(label: Box, line: readonly Point[], taken: readonly Box[], frame: CurveFrame): number {
  const overlaps = taken.filter((box) => boxesOverlap(label, box)).length;
  const outside =
    label.x < 0 ||
    label.x + label.width > frame.width ||
    label.y < frame.y ||
    label.y + label.height > frame.y + frame.height;
  const crossed = line.filter((point) => boxHolds(label, point)).length;
  return overlaps * 1000 + (outside ? 400 : 0) + Math.min(crossed, 20) * 10;
}

function samplePiece({ from, control1, control2, to }: CurvePiece): readonly Point[] {
  return Array.from({ length: SAMPLES }, (_, i) => {
    const t = i / SAMPLES;
    const s = 1 - t;
    const mix = (a: number, b: number, c: number, d: number): number =>
      s ** 3 * a + 3 * s ** 2 * t * b + 3 * s * t ** 2 * c + t ** 3 * d;
    return {
      x: mix(from.x, control1.x, control2.x, to.x),
      y: mix(from.y, control1.y, control2.y, to.y),
    };
  });
}

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function boxHolds(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
