/** Cards with their marks, as SVG. */
import { findLabelSign } from '../layout/labelSign';
import type { CardBox, Mark, Tone } from '../layout/cardTypes';
import type { PlacedLabel } from '../layout/curveTypes';
import { toDots, toTrendPoints, type Dot } from '../layout/markShapes';
import { CARD_RADIUS, CHIP_ICON, CHIP_ICON_GAP, TAG_PADDING, TAG_RADIUS } from '../layout/metrics';
import { ICON_SIZE, STAR, toIconPath } from '../theme/icons';
import { TOKENS, toTint, type Theme, type Tint } from '../theme/tokens';
import { toImageSvg } from './svgImages';
import { toElement, toNumberText, toTextLines } from './svgText';

export function toCardSvg(box: CardBox, theme: Theme): string {
  const tint = toTint(theme, box.laneKind, box.color);
  const frame = toElement('rect', {
    x: 0.5,
    y: 0.5,
    width: box.width - 1,
    height: box.height - 1,
    rx: CARD_RADIUS - 0.5,
    fill: tint.fill,
    stroke: tint.line,
  });
  const marks = box.marks.map((mark) => toMarkSvg(mark, theme, tint)).join('');
  return toElement(
    'g',
    { transform: `translate(${toNumberText(box.x)} ${toNumberText(box.y)})` },
    box.framed ? frame + marks : marks,
  );
}

export function toIconSvg(name: string, x: number, y: number, size: number, color: string): string {
  return toElement('path', {
    d: toIconPath(name),
    transform: placeDrawing(x, y, size / ICON_SIZE),
    fill: 'none',
    stroke: color,
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

/** Full or hollow. */
export function toDotSvg({ x, y, radius, filled }: Dot, color: string): string {
  const look = filled ? { fill: color } : { fill: 'none', stroke: color };
  return toElement('circle', { cx: x, cy: y, r: radius, ...look });
}

/** Behind words that are not in the language shown. */
export function toLabelSignSvg(label: PlacedLabel, theme: Theme, padding?: number): string {
  const sign = findLabelSign(label, padding);
  return sign ? toIconSvg(sign.icon, sign.x, sign.y, sign.size, TOKENS[theme][sign.tone]) : '';
}

export function toStarSvg(x: number, y: number, size: number, color: string): string {
  return toElement('path', { d: STAR, transform: placeDrawing(x, y, size / ICON_SIZE), fill: color });
}

function placeDrawing(x: number, y: number, scale: number): string {
  return `translate(${toNumberText(x)} ${toNumberText(y)}) scale(${String(scale)})`;
}

function toMarkSvg(mark: Mark, theme: Theme, tint: Tint): string {
  switch (mark.kind) {
    case 'text':
      return toTextLines(mark.lines, mark.x, mark.y, {
        ...mark,
        color: toToneColor(mark.tone, theme, tint),
        underlined: mark.href !== undefined,
      });
    case 'chip': {
      const color = toToneColor(mark.tone, theme, tint);
      const run = { size: mark.size, weight: 400, lineHeight: mark.height, color } as const;
      return (
        toIconSvg(mark.icon, mark.x, mark.y + (mark.height - CHIP_ICON) / 2, CHIP_ICON, color) +
        toTextLines([mark.label], mark.x + CHIP_ICON + CHIP_ICON_GAP, mark.y, run)
      );
    }
    case 'tag': {
      const { x, y, width, height, label, size } = mark;
      const color = toToneColor(mark.tone, theme, tint);
      const run = { size, weight: 400, lineHeight: height, color } as const;
      return (
        toElement('rect', { x, y, width, height, rx: TAG_RADIUS, fill: TOKENS[theme].raised }) +
        toTextLines([label], x + TAG_PADDING, y, run)
      );
    }
    case 'icon':
      return toIconSvg(mark.icon, mark.x, mark.y, mark.size, toToneColor(mark.tone, theme, tint));
    case 'dots': {
      const color = TOKENS[theme].bad;
      return toDots(mark)
        .map((dot) => toDotSvg(dot, color))
        .join('');
    }
    case 'star':
      return toStarSvg(mark.x, mark.y, mark.size, TOKENS[theme].star);
    case 'trend': {
      const points = toTrendPoints(mark).map(({ x, y }) => `${toNumberText(x)},${toNumberText(y)}`);
      return toElement('polygon', {
        points: points.join(' '),
        fill: toToneColor(mark.tone, theme, tint),
      });
    }
    case 'image':
      return toImageSvg(mark, TOKENS[theme].hairline);
    case 'sparkline': {
      const points = mark.points.map(({ x, y }) => `${toNumberText(x)},${toNumberText(y)}`);
      const stroke = toToneColor(mark.tone, theme, tint);
      return toElement('polyline', { points: points.join(' '), fill: 'none', stroke, 'stroke-width': 1.5 });
    }
  }
}

/** `tint` is the card's own colour; all other tones are the theme's. */
function toToneColor(tone: Tone, theme: Theme, tint: Tint): string {
  return tone === 'tint' ? tint.ink : TOKENS[theme][tone];
}
