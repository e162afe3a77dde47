/**
 * The emotion curve's line: from scored points to paths.
 *
 * A monotone cubic (Steffen 1990, as d3's curveMonotoneX) never rises above or falls below its points. It runs flat
 * to the board's edges. A missing score is not zero: the line passes it dashed, or breaks.
 */
import { curveMonotoneX } from 'd3-shape';
import type { Point } from './boxes';
import type { CurvePoint, CurveSegment } from './curveTypes';

/** One cubic piece of the line, between two neighbouring scored points or a point and the board's edge. */
export interface CurvePiece {
  readonly from: Point;
  readonly control1: Point;
  readonly control2: Point;
  readonly to: Point;
  /** It passes a step, or a point, without a score. */
  readonly dashed: boolean;
}

/** The pieces from edge to edge of a board of `width` and `columns` steps; none without a score. */
export function toPieces(
  points: readonly Pick<CurvePoint, 'x' | 'y' | 'column' | 'score'>[],
  width: number,
  columns: number,
): readonly CurvePiece[] {
  const scored = points.filter(({ score }) => score !== undefined);
  const first = scored[0];
  const last = scored.at(-1);
  if (!first || !last) return [];
  const stops = [
    { x: 0, y: first.y, column: -1 },
    ...scored.map(({ x, y, column }) => ({ x, y, column })),
    { x: width, y: last.y, column: columns },
  ];
  const hollow = points.filter(({ score }) => score === undefined).map(({ x }) => x);
  return recordPieces(stops).map((piece, i) => {
    const skipped = (stops[i + 1]?.column ?? 0) - (stops[i]?.column ?? 0) > 1;
    return { ...piece, dashed: skipped || hollow.some((x) => x > piece.from.x && x < piece.to.x) };
  });
}

/** Runs d3's curve with a pen that writes down the cubics instead of drawing them. */
function recordPieces(through: readonly Point[]): readonly Omit<CurvePiece, 'dashed'>[] {
  const pieces: Omit<CurvePiece, 'dashed'>[] = [];
  let at: Point = { x: 0, y: 0 };
  const cubicTo = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): void => {
    pieces.push({ from: at, control1: { x: x1, y: y1 }, control2: { x: x2, y: y2 }, to: { x, y } });
    at = { x, y };
  };
  const pen = {
    moveTo: (x: number, y: number): void => {
      at = { x, y };
    },
    // Two stops make a straight line: a cubic with its controls on the way.
    lineTo: (x: number, y: number) => cubicTo(at.x + (x - at.x) / 3, at.y, x - (x - at.x) / 3, y, x, y),
    bezierCurveTo: cubicTo,
    closePath: () => undefined,
  };
  // d3 types its pen as a canvas, of which it uses these four alone.
  const curve = curveMonotoneX(pen as unknown as Parameters<typeof curveMonotoneX>[0]);
  curve.lineStart();
  for (const { x, y } of through) curve.point(x, y);
  curve.lineEnd();
  return pieces;
}

/** Points along a piece, its end left out, so far apart: for asking what the line runs through. */
export function samplePiece(
  { from, control1, control2, to }: CurvePiece,
  distance: number,
): readonly Point[] {
  const count = Math.max(2, Math.ceil((to.x - from.x) / distance));
  return Array.from({ length: count }, (_, i) => {
    const t = i / count;
    const s = 1 - t;
    const mix = (a: number, b: number, c: number, d: number): number =>
      s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    return {
      x: mix(from.x, control1.x, control2.x, to.x),
      y: mix(from.y, control1.y, control2.y, to.y),
    };
  });
}

const n = (value: number): string => String(Math.round(value * 100) / 100);
const toCubic = ({ control1, control2, to }: CurvePiece): string =>
  `C${n(control1.x)},${n(control1.y)},${n(control2.x)},${n(control2.y)},${n(to.x)},${n(to.y)}`;

/** Neighbouring pieces of one kind become one path. */
export function toSegments(pieces: readonly CurvePiece[], broken: boolean): readonly CurveSegment[] {
  const segments: { path: string; readonly dashed: boolean }[] = [];
  for (const piece of pieces) {
    const open = segments.at(-1);
    if (open && open.dashed === piece.dashed) open.path += toCubic(piece);
    else
      segments.push({
        path: `M${n(piece.from.x)},${n(piece.from.y)}${toCubic(piece)}`,
        dashed: piece.dashed,
      });
  }
  return broken ? segments.filter(({ dashed }) => !dashed) : segments;
}

/** Closed shapes between line and neutral line, one per run of pieces that is drawn. */
export function toAreas(pieces: readonly CurvePiece[], neutralY: number, broken: boolean): readonly string[] {
  const runs: CurvePiece[][] = [[]];
  for (const piece of pieces) {
    if (broken && piece.dashed) runs.push([]);
    else runs.at(-1)?.push(piece);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return [];
    const start = `M${n(first.from.x)},${n(neutralY)}L${n(first.from.x)},${n(first.from.y)}`;
    return [`${start}${run.map(toCubic).join('')}L${n(last.to.x)},${n(neutralY)}Z`];
  });
}
