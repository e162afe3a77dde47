/**
 * The emotion curve: from scored points to paths.
 *
 * A monotone cubic (Steffen 1990, as d3's curveMonotoneX) never rises above or falls below its points. It runs
 * flat to the board's edges. A missing score is not zero: the line passes it dashed, or breaks.
 */
import { curveMonotoneX } from 'd3-shape';
import type { Card, Id } from '../model/types';
import { toBadges } from './curveBadges';
import { placeLabels } from './curveLabels';
import type {
  CurvePoint,
  CurveSegment,
  EmotionCurve,
  Face,
  LayoutLabels,
  Point,
  TextMeasurer,
} from './layoutTypes';
import { CURVE_MARGIN } from './metrics';

export const TOP_SCORE = 2;

/** A point before it has a place. */
export interface EmotionPointInput {
  readonly card: Card;
  readonly column: number;
  readonly text: string;
}

export interface CurveFrame {
  readonly laneId: Id;
  readonly y: number;
  readonly height: number;
  readonly width: number;
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  /** Leave the line out where a score is missing, instead of dashing it. */
  readonly broken: boolean;
  readonly labels: LayoutLabels;
  readonly measurer: TextMeasurer;
}

/** One cubic piece of the line, between two neighbouring scored points. */
export interface CurvePiece {
  readonly from: Point;
  readonly control1: Point;
  readonly control2: Point;
  readonly to: Point;
  readonly dashed: boolean;
}

/** Everyone's line first, then one per persona in the order they appear. Points are in reading order. */
export function layoutCurves(
  points: readonly EmotionPointInput[],
  frame: CurveFrame,
): readonly EmotionCurve[] {
  const lines = new Map<Id | undefined, EmotionPointInput[]>();
  if (points.some(({ card }) => card.personaId === undefined)) lines.set(undefined, []);
  for (const point of points) {
    const line = lines.get(point.card.personaId);
    if (line) line.push(point);
    else lines.set(point.card.personaId, [point]);
  }
  return [...lines].map(([personaId, line]) => layoutCurve(line, personaId, frame));
}

function layoutCurve(
  inputs: readonly EmotionPointInput[],
  personaId: Id | undefined,
  frame: CurveFrame,
): EmotionCurve {
  const topY = frame.y + CURVE_MARGIN;
  const bottomY = frame.y + frame.height - CURVE_MARGIN;
  const neutralY = (topY + bottomY) / 2;
  const bare = placePoints(inputs, frame, topY, bottomY);
  const scored = bare.filter((point) => point.score !== undefined);
  const pieces = toPieces(bare, frame);
  const peak = findExtreme(scored, (a, b) => a > b);
  const trough = findExtreme(scored, (a, b) => a < b);
  const badges = toBadges(bare, { peakId: peak?.card.id, troughId: trough?.card.id }, frame);
  return {
    laneId: frame.laneId,
    personaId,
    points: placeLabels(bare, pieces, badges, frame),
    segments: toSegments(pieces, frame.broken),
    areas: toAreas(frame.broken ? pieces.filter(({ dashed }) => !dashed) : pieces, neutralY),
    peakId: peak?.card.id,
    troughId: trough?.card.id,
    badges,
    neutralY,
    topY,
    bottomY,
  };
}

/** Spread evenly inside their step. */
function placePoints(
  inputs: readonly EmotionPointInput[],
  frame: CurveFrame,
  topY: number,
  bottomY: number,
): readonly CurvePoint[] {
  const totals = new Map<number, number>();
  for (const { column } of inputs) totals.set(column, (totals.get(column) ?? 0) + 1);
  const seen = new Map<number, number>();
  return inputs.map(({ card, column, text }) => {
    const index = seen.get(column) ?? 0;
    seen.set(column, index + 1);
    const { x, width } = frame.columns[column] ?? { x: 0, width: 0 };
    return {
      card,
      column,
      text,
      x: x + (width * (index + 0.5)) / (totals.get(column) ?? 1),
      y: scoreToY(card.score ?? 0, topY, bottomY),
      score: card.score,
      face: toFace(card.score),
      label: undefined,
    };
  });
}

export function scoreToY(score: number, topY: number, bottomY: number): number {
  const clamped = Math.min(TOP_SCORE, Math.max(-TOP_SCORE, score));
  return (topY + bottomY) / 2 - (clamped / TOP_SCORE) * ((bottomY - topY) / 2);
}

/** Clamped to −2…+2, two decimals. */
export function yToScore(y: number, topY: number, bottomY: number): number {
  const score = (((topY + bottomY) / 2 - y) / ((bottomY - topY) / 2)) * TOP_SCORE;
  return Math.round(Math.min(TOP_SCORE, Math.max(-TOP_SCORE, score)) * 100) / 100;
}

export function toFace(score: number | undefined): Face {
  if (score === undefined) return 'neutral';
  if (score >= 1.2) return 'delighted';
  if (score >= 0.3) return 'happy';
  if (score > -0.3) return 'neutral';
  return score > -1.2 ? 'worried' : 'sad';
}

/** A peak or trough needs something to differ from; the first of equals is named. */
function findExtreme(
  scored: readonly CurvePoint[],
  beats: (a: number, b: number) => boolean,
): CurvePoint | undefined {
  const [first, ...rest] = scored;
  if (!first || rest.every(({ score }) => score === first.score)) return undefined;
  return rest.reduce((best, point) => (beats(point.score ?? 0, best.score ?? 0) ? point : best), first);
}

/** The cubic pieces from edge to edge through the scored points. */
function toPieces(points: readonly CurvePoint[], frame: CurveFrame): readonly CurvePiece[] {
  const scored = points.filter((point) => point.score !== undefined);
  const first = scored[0];
  const last = scored.at(-1);
  if (!first || !last) return [];
  const lastColumn = frame.columns.length - 1;
  const through: readonly Point[] = [{ x: 0, y: first.y }, ...scored, { x: frame.width, y: last.y }];
  const columns = [-1, ...scored.map(({ column }) => column), lastColumn + 1];
  const unscored = new Set(points.filter((point) => point.score === undefined).map(({ column }) => column));
  /** Is there a step without a score between the ends of piece `i`? */
  const missing = (i: number): boolean => {
    const from = columns[i] ?? 0;
    const to = columns[i + 1] ?? 0;
    const hollowBetween = points.some(
      ({ score, x }) => score === undefined && x > (through[i]?.x ?? 0) && x < (through[i + 1]?.x ?? 0),
    );
    return to - from > 1 || (hollowBetween && unscored.size > 0);
  };
  return recordPieces(through).map((piece, i) => ({ ...piece, dashed: missing(i) }));
}

/** Runs d3's curve with a pen that writes down the cubics instead of drawing them. */
function recordPieces(through: readonly Point[]): readonly Omit<CurvePiece, 'dashed'>[] {
  const pieces: Omit<CurvePiece, 'dashed'>[] = [];
  let at: Point = { x: 0, y: 0 };
  const moveTo = (x: number, y: number): void => {
    at = { x, y };
  };
  const cubicTo = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): void => {
    pieces.push({ from: at, control1: { x: x1, y: y1 }, control2: { x: x2, y: y2 }, to: { x, y } });
    at = { x, y };
  };
  const pen = {
    moveTo,
    // Two points make a straight line: a cubic with its controls on the way.
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

const n = (value: number): string => String(Math.round(value * 100) / 100);
const to = ({ control1, control2, to: end }: CurvePiece): string =>
  `C${n(control1.x)},${n(control1.y)},${n(control2.x)},${n(control2.y)},${n(end.x)},${n(end.y)}`;

/** Neighbouring pieces of one kind become one path. */
function toSegments(pieces: readonly CurvePiece[], broken: boolean): readonly CurveSegment[] {
  const segments: { path: string; dashed: boolean }[] = [];
  for (const piece of pieces) {
    const open = segments.at(-1);
    if (open && open.dashed === piece.dashed) open.path += to(piece);
    else segments.push({ path: `M${n(piece.from.x)},${n(piece.from.y)}${to(piece)}`, dashed: piece.dashed });
  }
  return broken ? segments.filter(({ dashed }) => !dashed) : segments;
}

/** Closed shapes between line and neutral line, one per unbroken run. */
function toAreas(pieces: readonly CurvePiece[], neutralY: number): readonly string[] {
  const areas: string[] = [];
  let run: CurvePiece[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last) {
      const line = `L${n(first.from.x)},${n(first.from.y)}${run.map(to).join('')}`;
      areas.push(`M${n(first.from.x)},${n(neutralY)}${line}L${n(last.to.x)},${n(neutralY)}Z`);
    }
    run = [];
  };
  for (const piece of pieces) {
    if (run.length > 0 && run.at(-1)?.to.x !== piece.from.x) close();
    run.push(piece);
  }
  close();
  return areas;
}
