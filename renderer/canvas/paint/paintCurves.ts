/** The emotion curves on the canvas, as `EmotionLayer` draws them into the page. */
import { FACE_RADIUS, LABEL_HEIGHT, LABEL_TEXT } from '../../../shared/layout/metrics';
import type { CurvePoint, EmotionCurve, Face, PlacedLabel } from '../../../shared/layout/layoutTypes';
import { FACES } from '../../../shared/theme/faces';
import { TOKENS, type Theme } from '../../../shared/theme/tokens';
import { paintLines, type Pen } from './pen';

export interface CurvePaint {
  readonly theme: Theme;
  /** Far out: lines and dots, no faces and words. */
  readonly plain: boolean;
}

const LINE_WIDTH = 2.5;
const AREA_ALPHA = 0.16;
const parsed = new Map<string, Path2D>();

/** Path texts change with every drag; the few faces do not. */
function toFacePath(text: string): Path2D {
  const known = parsed.get(text);
  if (known) return known;
  const path = new Path2D(text);
  parsed.set(text, path);
  return path;
}

const paths = new WeakMap<
  EmotionCurve,
  { readonly lines: readonly Path2D[]; readonly areas: readonly Path2D[] }
>();

function toPaths(curve: EmotionCurve) {
  const known = paths.get(curve);
  if (known) return known;
  const made = {
    lines: curve.segments.map(({ path }) => new Path2D(path)),
    areas: curve.areas.map((path) => new Path2D(path)),
  };
  paths.set(curve, made);
  return made;
}

export function paintCurves(pen: Pen, curves: readonly EmotionCurve[], { theme, plain }: CurvePaint): void {
  for (const curve of curves) {
    const { lines, areas } = toPaths(curve);
    const gradient = pen.createLinearGradient(0, curve.bottomY, 0, curve.topY);
    TOKENS[theme].curve.forEach((color, index) => gradient.addColorStop(index / 4, color));
    pen.fillStyle = gradient;
    pen.globalAlpha = AREA_ALPHA;
    for (const area of areas) pen.fill(area);
    pen.globalAlpha = 1;
    pen.strokeStyle = gradient;
    pen.lineWidth = plain ? 3 * LINE_WIDTH : LINE_WIDTH;
    curve.segments.forEach(({ dashed }, index) => {
      const line = lines[index];
      if (!line) return;
      pen.setLineDash(dashed ? [6, 5] : []);
      pen.stroke(line);
    });
    pen.setLineDash([]);
    for (const point of curve.points) paintPoint(pen, point, curve, theme, plain);
  }
}

function paintPoint(pen: Pen, point: CurvePoint, curve: EmotionCurve, theme: Theme, plain: boolean): void {
  const color = toPointColor(point, theme);
  pen.fillStyle = TOKENS[theme].raised;
  pen.strokeStyle = color;
  pen.lineWidth = 1.8;
  pen.beginPath();
  pen.arc(point.x, point.y, FACE_RADIUS, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  if (plain) return;
  if (point.score !== undefined) paintFace(pen, point, color);
  if (point.label) paintLabel(pen, point.label, theme);
  const badge = curve.badges.find(({ cardId }) => cardId === point.card.id);
  if (!badge) return;
  pen.fillStyle = badge.momentOfTruth ? TOKENS[theme].bad : TOKENS[theme].raised;
  pen.beginPath();
  pen.roundRect(badge.x, badge.y, badge.width, badge.height, badge.height / 2);
  pen.fill();
}

/** As the page colours faces: whether good or bad is seen at once. */
const CURVE_STEP: Readonly<Record<Face, number>> = { delighted: 4, happy: 4, neutral: 2, worried: 0, sad: 0 };

function toPointColor({ score, face }: CurvePoint, theme: Theme): string {
  const { curve, muted } = TOKENS[theme];
  return (score === undefined ? undefined : curve[CURVE_STEP[face]]) ?? muted;
}

function paintFace(pen: Pen, { x, y, face }: CurvePoint, color: string): void {
  const { eyes, eyeRadius, mouth } = FACES[face];
  pen.save();
  pen.translate(x, y);
  pen.scale(FACE_RADIUS, FACE_RADIUS);
  pen.fillStyle = color;
  for (const [eyeX, eyeY] of eyes) {
    pen.beginPath();
    pen.arc(eyeX, eyeY, eyeRadius, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.lineWidth = 0.15;
  pen.lineCap = 'round';
  pen.stroke(toFacePath(mouth));
  pen.restore();
}

function paintLabel(pen: Pen, label: PlacedLabel, theme: Theme): void {
  const run = { ...LABEL_TEXT, lineHeight: LABEL_HEIGHT, color: TOKENS[theme].text };
  paintLines(pen, [label.text], label.x, label.y, run);
}
