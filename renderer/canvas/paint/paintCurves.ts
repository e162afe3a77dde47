/** The emotion curves on the canvas, as `EmotionLayer` draws them into the page. */
import {
  BADGE_PADDING,
  CONFIDENCE_RADIUS,
  FACE_RADIUS,
  LABEL_HEIGHT,
  LABEL_INSET,
  LABEL_TEXT,
  STAR_SIZE,
} from '../../../shared/layout/metrics';
import type {
  CurveBadge,
  CurvePoint,
  EmotionCurve,
  Face,
  PlacedLabel,
} from '../../../shared/layout/curveTypes';
import type { Confidence } from '../../../shared/model/kinds';
import { CONFIDENCE_LOOKS, CONFIDENCE_WIDTH } from '../../../shared/theme/confidenceLooks';
import { FACES } from '../../../shared/theme/faces';
import { TOKENS, toTint, type Theme } from '../../../shared/theme/tokens';
import { paintLabelSign } from './paintMark';
import { fillShape, paintStar, strokeShape } from './paintSign';
import { FADED, paintLines, type Pen } from './pen';

export interface CurvePaint {
  readonly theme: Theme;
  /** Far out: lines and dots, no faces and words. */
  readonly plain: boolean;
  /** Of the board. */
  readonly width: number;
  /** The point of this card steps back. */
  isFaded?(cardId: string): boolean;
}

const LINE_WIDTH = 2.5;
/** Of the face's radius. */
const MOUTH_STROKE = 0.15;
/** How strong an area is at each of the five scores: nothing at the neutral line. */
const AREA_ALPHA = [0.26, 0.13, 0, 0.13, 0.26];

const paths = new WeakMap<
  EmotionCurve,
  {
    readonly lines: readonly Path2D[];
    readonly areas: readonly Path2D[];
    readonly asIs: Path2D | undefined;
    readonly better: readonly Path2D[];
    readonly worse: readonly Path2D[];
  }
>();

function toPaths(curve: EmotionCurve) {
  const known = paths.get(curve);
  if (known) return known;
  const made = {
    lines: curve.segments.map(({ path }) => new Path2D(path)),
    areas: curve.areas.map((path) => new Path2D(path)),
    asIs: curve.ghost && new Path2D(curve.ghost.path),
    better: (curve.ghost?.better ?? []).map((path) => new Path2D(path)),
    worse: (curve.ghost?.worse ?? []).map((path) => new Path2D(path)),
  };
  paths.set(curve, made);
  return made;
}

function toGradient(pen: Pen, { bottomY, topY }: EmotionCurve, colors: readonly string[]): CanvasGradient {
  const gradient = pen.createLinearGradient(0, bottomY, 0, topY);
  colors.forEach((color, index) => gradient.addColorStop(index / (colors.length - 1), color));
  return gradient;
}

/** Theme colours are `#rrggbb`. */
function toFaded(color: string, index: number): string {
  const alpha = Math.round((AREA_ALPHA[index] ?? 0) * 255);
  return color + alpha.toString(16).padStart(2, '0');
}

function paintNeutral(pen: Pen, { neutralY }: EmotionCurve, width: number, theme: Theme): void {
  pen.strokeStyle = TOKENS[theme].line;
  pen.lineWidth = 1;
  pen.setLineDash([4, 4]);
  pen.beginPath();
  pen.moveTo(0, neutralY);
  pen.lineTo(width, neutralY);
  pen.stroke();
  pen.setLineDash([]);
}

export function paintCurves(
  pen: Pen,
  curves: readonly EmotionCurve[],
  { theme, plain, width, isFaded }: CurvePaint,
): void {
  for (const curve of curves) {
    const { lines, areas } = toPaths(curve);
    const gradient = toGradient(pen, curve, TOKENS[theme].curve);
    paintNeutral(pen, curve, width, theme);
    const own = curve.identity && toTint(theme, 'text', curve.identity.color);
    if (curve.ghost) {
      paintGhost(pen, curve, theme);
    } else if (!own) {
      pen.fillStyle = toGradient(pen, curve, TOKENS[theme].curve.map(toFaded));
      for (const area of areas) pen.fill(area);
    }
    pen.lineCap = 'round';
    pen.strokeStyle = own?.bar ?? gradient;
    pen.lineWidth = plain ? 3 * LINE_WIDTH : LINE_WIDTH;
    curve.segments.forEach(({ dashed }, index) => {
      const line = lines[index];
      if (!line) return;
      pen.setLineDash(dashed ? [6, 5] : []);
      pen.stroke(line);
    });
    pen.setLineDash([]);
    pen.lineCap = 'butt';
    for (const point of curve.points) {
      pen.globalAlpha = isFaded?.(point.card.id) ? FADED : 1;
      paintPoint(pen, point, curve, theme, plain);
    }
    pen.globalAlpha = 1;
    if (own && !plain && curve.identity) paintName(pen, curve.identity.label, own.ink);
  }
}

function paintPoint(pen: Pen, point: CurvePoint, curve: EmotionCurve, theme: Theme, plain: boolean): void {
  const color = toPointColor(point, theme);
  if (point.confidence) paintConfidence(pen, point, point.confidence, theme);
  pen.fillStyle = TOKENS[theme].raised;
  pen.strokeStyle = curve.identity ? toTint(theme, 'text', curve.identity.color).bar : color;
  pen.lineWidth = 1.8;
  pen.beginPath();
  pen.arc(point.x, point.y, FACE_RADIUS, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  if (plain) return;
  if (point.score !== undefined) paintFace(pen, point, color);
  if (point.label) paintLabel(pen, point.label, theme);
  const badge = curve.badges.find(({ cardId }) => cardId === point.card.id);
  if (badge) paintBadge(pen, badge, theme);
}

function paintConfidence(pen: Pen, { x, y }: CurvePoint, confidence: Confidence, theme: Theme): void {
  const { color, dashes } = CONFIDENCE_LOOKS[confidence];
  pen.strokeStyle = toTint(theme, 'text', color).bar;
  pen.lineWidth = CONFIDENCE_WIDTH;
  pen.setLineDash([...dashes]);
  pen.beginPath();
  pen.arc(x, y, CONFIDENCE_RADIUS, 0, 2 * Math.PI);
  pen.stroke();
  pen.setLineDash([]);
}

function paintName(pen: Pen, { text, x, y }: PlacedLabel, color: string): void {
  paintLines(pen, [text], x, y, { ...LABEL_TEXT, weight: 700, lineHeight: LABEL_HEIGHT, color });
}

/** As strong as `.curve-better` and `.curve-worse`. */
const DIFFERENCE_ALPHA = 0.16;

function paintGhost(pen: Pen, curve: EmotionCurve, theme: Theme): void {
  const { asIs, better, worse } = toPaths(curve);
  const { good, bad, muted } = TOKENS[theme];
  pen.globalAlpha = DIFFERENCE_ALPHA;
  pen.fillStyle = good;
  for (const area of better) pen.fill(area);
  pen.fillStyle = bad;
  for (const area of worse) pen.fill(area);
  pen.globalAlpha = 1;
  if (!asIs) return;
  pen.strokeStyle = muted;
  pen.lineWidth = 1.5;
  pen.lineCap = 'round';
  pen.setLineDash([2, 4]);
  pen.stroke(asIs);
  pen.setLineDash([]);
  pen.lineCap = 'butt';
}

function paintBadge(pen: Pen, badge: CurveBadge, theme: Theme): void {
  const { x, y, width, height, text, momentOfTruth } = badge;
  const tokens = TOKENS[theme];
  pen.fillStyle = momentOfTruth ? tokens.bad : tokens.raised;
  pen.strokeStyle = tokens.line;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.roundRect(x, y, width, height, height / 2);
  pen.fill();
  if (!momentOfTruth) pen.stroke();
  const color = momentOfTruth ? tokens.onBad : tokens.text;
  const start = x + BADGE_PADDING;
  if (momentOfTruth) paintStar(pen, start, y + (height - STAR_SIZE) / 2, STAR_SIZE, color);
  const run = { ...LABEL_TEXT, lineHeight: height, color };
  paintLines(pen, [text], momentOfTruth ? start + STAR_SIZE + 4 : start, y, run);
}

/** As the page colours faces: whether good or bad is seen at once. */
const CURVE_STEP: Readonly<Record<Face, number>> = { delighted: 4, happy: 4, neutral: 2, worried: 0, sad: 0 };

function toPointColor({ score, face }: CurvePoint, theme: Theme): string {
  const { curve, muted } = TOKENS[theme];
  return (score === undefined ? undefined : curve[CURVE_STEP[face]]) ?? muted;
}

function paintFace(pen: Pen, { x, y, face }: CurvePoint, color: string): void {
  const { eyes, eyeRadius, mouth } = FACES[face];
  pen.fillStyle = color;
  for (const [eyeX, eyeY] of eyes) {
    pen.beginPath();
    pen.arc(x + eyeX * FACE_RADIUS, y + eyeY * FACE_RADIUS, eyeRadius * FACE_RADIUS, 0, 2 * Math.PI);
    pen.fill();
  }
  const drawn = { x, y, scale: FACE_RADIUS, color };
  if (face === 'delighted') fillShape(pen, mouth, drawn);
  strokeShape(pen, mouth, { ...drawn, width: MOUTH_STROKE });
}

function paintLabel(pen: Pen, label: PlacedLabel, theme: Theme): void {
  const run = { ...LABEL_TEXT, lineHeight: LABEL_HEIGHT, color: TOKENS[theme].text };
  paintLines(pen, [label.text], label.x + LABEL_INSET, label.y, run);
  paintLabelSign(pen, label, theme);
}
