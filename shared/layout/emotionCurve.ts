/**
 * The curves of an emotion lane: points spread inside their steps, one line for everyone and one per persona.
 *
 * A point's height is its score. A point without one waits on the neutral line, and no line goes through it.
 */
import type { Confidence } from '../model/kinds';
import type { Card, Id } from '../model/types';
import { placeBadges } from './curveBadges';
import { placeLabels } from './curveLabels';
import { createObstacles, findPlace, type Obstacles } from './curveObstacles';
import { samplePiece, toAreas, toPieces, toSegments, type CurvePiece } from './curvePath';
import { pickGhost, toGhost, toGhostPieces } from './ghostCurve';
import type { Box, Point, TextMeasurer } from './boxes';
import type { CurveIdentity, CurvePoint, EmotionCurve, Face, GhostPoint, PlacedLabel } from './curveTypes';
import type { LayoutLabels, TranslationState } from './layoutTypes';
import { CURVE_MARGIN, FACE_RADIUS, LABEL_HEIGHT, LABEL_TEXT } from './metrics';

export const TOP_SCORE = 2;

/** A point before it has a place. */
export interface EmotionPointInput {
  readonly card: Card;
  readonly column: number;
  readonly text: string;
  readonly translation: TranslationState;
  readonly confidence: Confidence | undefined;
  /** How much is planned where it lies; undefined where nobody is waiting for it. */
  readonly planned: number | undefined;
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
  /** Points of the as-is journey. */
  readonly ghost: readonly GhostPoint[];
  /** A persona's colour and name; asked where a lane has several lines. */
  identityOf(personaId: Id | undefined): { readonly color: string; readonly name: string };
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
  const drafts = [...lines].map(([personaId, line]) => draftCurve(line, personaId, frame));
  return placeWords(drafts, frame);
}

/** A curve without its badges and labels, and what they have to keep clear of. */
interface CurveDraft {
  readonly curve: EmotionCurve;
  /** Of the line, and of the one it is compared with. */
  readonly pieces: readonly CurvePiece[];
}

function draftCurve(
  inputs: readonly EmotionPointInput[],
  personaId: Id | undefined,
  frame: CurveFrame,
): CurveDraft {
  const topY = frame.y + CURVE_MARGIN;
  const bottomY = frame.y + frame.height - CURVE_MARGIN;
  const neutralY = (topY + bottomY) / 2;
  const points = placePoints(inputs, frame, topY, bottomY);
  const pieces = toPieces(points, frame.width, frame.columns.length);
  const ghostPoints = pickGhost(frame.ghost, personaId);
  const ghost = toGhostPieces(ghostPoints, frame.width, (score) => scoreToY(score, topY, bottomY));
  const curve: EmotionCurve = {
    laneId: frame.laneId,
    personaId,
    identity: undefined,
    ghost: toGhost(ghostPoints, ghost, pieces),
    points,
    segments: toSegments(pieces, frame.broken),
    areas: toAreas(pieces, neutralY, frame.broken),
    peakId: findExtreme(points, (a, b) => a > b)?.card.id,
    troughId: findExtreme(points, (a, b) => a < b)?.card.id,
    badges: [],
    neutralY,
    topY,
    bottomY,
  };
  return { curve, pieces: [...pieces, ...ghost] };
}

/** In board units: no corner of a badge is on a line unseen. */
const SAMPLE_DISTANCE = 4;

/** All lines of a lane share its room: no line's words may cover another's. Badges choose first. */
function placeWords(drafts: readonly CurveDraft[], frame: CurveFrame): readonly EmotionCurve[] {
  const lane: Box = { x: 0, y: frame.y, width: frame.width, height: frame.height };
  const faces = drafts.flatMap(({ curve }) => curve.points.map(toFaceBox));
  const line = drafts.flatMap(({ pieces }) => pieces.flatMap((piece) => samplePiece(piece, SAMPLE_DISTANCE)));
  const obstacles = createObstacles(lane, faces, line);
  return drafts
    .map(({ curve }) => ({ ...curve, badges: placeBadges(curve.points, curve, frame, obstacles) }))
    .map((curve) => ({ ...curve, points: placeLabels(curve.points, obstacles, frame.measurer) }))
    .map((curve) => (drafts.length > 1 ? { ...curve, identity: identify(curve, frame, obstacles) } : curve));
}

const NAME_X = 8;

/** The line's name stands at its start, above or below it, or else at its end. */
function identify(curve: EmotionCurve, frame: CurveFrame, obstacles: Obstacles): CurveIdentity {
  const { color, name } = frame.identityOf(curve.personaId);
  const scored = curve.points.filter(({ score }) => score !== undefined);
  const startY = (scored[0] ?? curve.points[0])?.y ?? curve.neutralY;
  const endY = scored.at(-1)?.y ?? startY;
  const width = Math.ceil(frame.measurer.width(name, LABEL_TEXT)) + 2;
  const endX = Math.max(NAME_X, frame.width - width - NAME_X);
  const at = (x: number, top: number): PlacedLabel => ({
    ...{ text: name, translation: undefined, anchor: 'start' },
    ...{ x: Math.round(x), y: Math.round(top), width, height: LABEL_HEIGHT },
  });
  const label = findPlace(
    [
      at(NAME_X, startY - LABEL_HEIGHT - 4),
      at(NAME_X, startY + 4),
      at(endX, endY - LABEL_HEIGHT - 4),
      at(endX, endY + 4),
      at(NAME_X, startY - 2 * LABEL_HEIGHT),
      at(NAME_X, startY + LABEL_HEIGHT),
    ],
    obstacles,
  );
  obstacles.add(label);
  return { color, label };
}

function toFaceBox({ x, y }: Point): Box {
  const size = 2 * FACE_RADIUS;
  return { x: x - FACE_RADIUS, y: y - FACE_RADIUS, width: size, height: size };
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
  return inputs.map((input) => {
    const { card, column } = input;
    const index = seen.get(column) ?? 0;
    seen.set(column, index + 1);
    const { x, width } = frame.columns[column] ?? { x: 0, width: 0 };
    return {
      ...input,
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
  points: readonly CurvePoint[],
  beats: (a: number, b: number) => boolean,
): CurvePoint | undefined {
  const [first, ...rest] = points.filter(({ score }) => score !== undefined);
  if (!first || rest.every(({ score }) => score === first.score)) return undefined;
  return rest.reduce((best, point) => (beats(point.score ?? 0, best.score ?? 0) ? point : best), first);
}
