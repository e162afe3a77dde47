/** Emotion curves, as SVG: areas, line, words, badges, and the faces on top. */
import { toSignRoom } from '../layout/labelSign';
import type { CurveBadge, CurveGhost, CurveIdentity, CurvePoint, EmotionCurve } from '../layout/curveTypes';
import {
  BADGE_PADDING,
  BADGE_STAR_GAP,
  CONFIDENCE_RADIUS,
  FACE_RADIUS,
  LABEL_HEIGHT,
  LABEL_TEXT,
  STAR_SIZE,
} from '../layout/metrics';
import { CONFIDENCE_LOOKS, CONFIDENCE_WIDTH } from '../theme/confidenceLooks';
import { FACES } from '../theme/faces';
import { TOKENS, toTint, type Theme } from '../theme/tokens';
import { toLabelSignSvg, toStarSvg } from './svgCards';
import { toElement, toNumberText, toTextLines } from './svgText';

/** How strong the area is at the scores ±2; it fades to nothing at the neutral line. */
const AREA_OPACITY = 0.26;

/** `id` names the curve's gradients: it must be the curve's own within the drawing. */
export function toCurveSvg(curve: EmotionCurve, theme: Theme, id: string, width: number): string {
  const { neutralY } = curve;
  const neutral = toElement('path', {
    d: `M0,${toNumberText(neutralY)}H${toNumberText(width)}`,
    stroke: TOKENS[theme].line,
    'stroke-dasharray': '3 5',
  });
  const own = curve.identity && toTint(theme, 'text', curve.identity.color);
  const areas = curve.ghost
    ? [toGhostSvg(curve.ghost, theme)]
    : (own ? [] : curve.areas).map((d) => toElement('path', { d, fill: `url(#${id}-area)` }));
  const lines = curve.segments.map(({ path, dashed }) =>
    toElement('path', {
      d: path,
      fill: 'none',
      stroke: own?.bar ?? `url(#${id})`,
      'stroke-width': 2.5,
      'stroke-linecap': dashed ? undefined : 'round',
      'stroke-dasharray': dashed ? '6 5' : undefined,
    }),
  );
  return [
    toElement(
      'defs',
      {},
      toCurveGradient(curve, theme, id) + toCurveGradient(curve, theme, `${id}-area`, AREA_OPACITY),
    ),
    neutral,
    ...areas,
    ...lines,
    ...curve.points.map((point) => toLabel(point, theme)),
    ...curve.badges.map((badge) => toBadge(badge, theme)),
    ...curve.points.map((point) => toConfidence(point, theme)),
    ...curve.points.map((point) => toPoint(point, theme, own?.bar)),
    own ? toNameSvg(curve.identity, own.ink) : '',
  ].join('');
}

/** The as-is line, and what lies between it and the line of the board. */
function toGhostSvg({ path, better, worse }: CurveGhost, theme: Theme): string {
  const { good, bad, muted } = TOKENS[theme];
  const area = (fill: string) => (d: string) => toElement('path', { d, fill, 'fill-opacity': 0.16 });
  const line = { d: path, fill: 'none', stroke: muted, 'stroke-width': 1.5, 'stroke-dasharray': '2 4' };
  return [...better.map(area(good)), ...worse.map(area(bad)), toElement('path', line)].join('');
}

function toNameSvg(identity: CurveIdentity | undefined, color: string): string {
  if (!identity) return '';
  const { text, x, y } = identity.label;
  return toTextLines([text], x, y, { ...LABEL_TEXT, weight: 700, lineHeight: LABEL_HEIGHT, color });
}

/** The colours of the scores, by height. With `opacity`, clear at the neutral line and that strong at its ends. */
export function toCurveGradient(curve: EmotionCurve, theme: Theme, id: string, opacity?: number): string {
  const { curve: colors } = TOKENS[theme];
  const last = colors.length - 1;
  const stops = colors.map((color, index) =>
    toElement('stop', {
      offset: index / last,
      'stop-color': color,
      'stop-opacity': opacity === undefined ? undefined : opacity * Math.abs((2 * index) / last - 1),
    }),
  );
  const { bottomY: y1, topY: y2 } = curve;
  return toElement(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: 0, x2: 0, y1, y2 },
    stops.join(''),
  );
}

function toLabel({ label }: CurvePoint, theme: Theme): string {
  if (!label) return '';
  const run = { ...LABEL_TEXT, lineHeight: LABEL_HEIGHT, color: TOKENS[theme].text, anchor: label.anchor };
  const width = label.width - toSignRoom(label.text, label.translation);
  const x = label.x + { start: 0, middle: width / 2, end: width }[label.anchor];
  return toTextLines([label.text], x, label.y, run) + toLabelSignSvg(label, theme);
}

/** A moment of truth is filled; highest and lowest alone are quieter. */
function toBadge(badge: CurveBadge, theme: Theme): string {
  const { x, y, width, height, text, momentOfTruth } = badge;
  const { bad, onBad, raised, line, text: ink } = TOKENS[theme];
  const color = momentOfTruth ? onBad : ink;
  const start = x + BADGE_PADDING;
  const pill = toElement('rect', {
    x,
    y,
    width,
    height,
    rx: height / 2,
    fill: momentOfTruth ? bad : raised,
    stroke: momentOfTruth ? undefined : line,
  });
  const star = momentOfTruth ? toStarSvg(start, y + (height - STAR_SIZE) / 2, STAR_SIZE, color) : '';
  const textX = momentOfTruth ? start + STAR_SIZE + BADGE_STAR_GAP : start;
  return pill + star + toTextLines([text], textX, y, { ...LABEL_TEXT, lineHeight: height, color });
}

/** How sure a feeling is, in the layer that shows it. */
function toConfidence({ x, y, confidence }: CurvePoint, theme: Theme): string {
  if (!confidence) return '';
  const { color, dashes } = CONFIDENCE_LOOKS[confidence];
  return toElement('circle', {
    ...{ cx: x, cy: y, r: CONFIDENCE_RADIUS, fill: 'none' },
    ...{ stroke: toTint(theme, 'text', color).bar, 'stroke-width': CONFIDENCE_WIDTH },
    'stroke-dasharray': dashes.length === 0 ? undefined : dashes.join(' '),
  });
}

/** A face; hollow where the feeling has no score yet. */
function toPoint({ x, y, score, face }: CurvePoint, theme: Theme, ring: string | undefined): string {
  const { raised, muted, curve } = TOKENS[theme];
  if (score === undefined) {
    return toElement('circle', {
      ...{ cx: x, cy: y, r: FACE_RADIUS, fill: raised },
      ...{ stroke: muted, 'stroke-width': 1.8, 'stroke-dasharray': '3 3' },
    });
  }
  const color = curve[Math.min(4, Math.max(0, Math.round(score) + 2))] ?? muted;
  const { eyes, eyeRadius, mouth } = FACES[face];
  const inside = [
    toElement('circle', { r: 1, fill: raised, stroke: ring ?? color, 'stroke-width': 1.8 / FACE_RADIUS }),
    ...eyes.map(([cx, cy]) => toElement('circle', { cx, cy, r: eyeRadius, fill: color })),
    toElement('path', {
      d: mouth,
      fill: face === 'delighted' ? color : 'none',
      stroke: color,
      'stroke-width': 0.15,
      'stroke-linecap': 'round',
    }),
  ];
  const transform = `translate(${toNumberText(x)} ${toNumberText(y)}) scale(${FACE_RADIUS})`;
  return toElement('g', { transform }, inside.join(''));
}
