/** A map as a small drawing without words: cards as tinted bars, and the curve. For lists of maps. */
import type { CardBox, EmotionCurve, JourneyLayout } from '../layout/layoutTypes';
import { CARD_RADIUS } from '../layout/metrics';
import { CARD_COLORS, LANE_KINDS } from '../model/kinds';
import { TOKENS, toTint, type Theme } from '../theme/tokens';
import { toCurveGradient } from './svgCurves';
import { toElement } from './svgText';

/** Cards beyond this are left out: at this size they would be dust. */
const MOST_CARDS = 300;
const PADDING = 8;
/** A tall map is cropped rather than pressed flatter than this. */
const LEAST_SQUEEZE = 0.35;

/** A complete SVG text of `width` × `height` pixels; the board is scaled to fill it, and cropped at the bottom. */
export function thumbnailSvg(layout: JourneyLayout, theme: Theme, width: number, height: number): string {
  const scale = (width - 2 * PADDING) / Math.max(1, layout.width);
  const squeeze = Math.max(
    LEAST_SQUEEZE,
    Math.min(1, (height - 2 * PADDING) / Math.max(1, layout.height * scale)),
  );
  const drawing = [
    ...(layout.cards.length === 0 ? toPlaces(layout, theme) : toBars(layout, theme)),
    ...layout.curves.map((curve, index) => toLine(curve, theme, `curve-${index}`)),
  ];
  const transform = `translate(${PADDING} ${PADDING}) scale(${scale.toFixed(4)} ${(scale * squeeze).toFixed(4)})`;
  return toElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    toElement('rect', { width, height, fill: TOKENS[theme].board }) +
      toElement('g', { transform }, drawing.join('')),
  );
}

/** A drawing that was kept in the light theme, in another one. The colours of its curve are seen on every paper. */
export function retintThumbnail(svg: string, theme: Theme): string {
  const to = colorsOf(theme);
  const colors = new Map(colorsOf('light').map((color, index) => [color, to[index]]));
  return svg.replace(/#[0-9a-f]{6}\b/g, (color) => colors.get(color) ?? color);
}

/** Of paper and bars, in the same order in every theme. */
function colorsOf(theme: Theme): readonly string[] {
  const tints = [
    ...LANE_KINDS.map((kind) => toTint(theme, kind)),
    ...CARD_COLORS.map((color) => toTint(theme, 'text', color)),
  ];
  return [TOKENS[theme].board, ...tints.flatMap(({ fill, line }) => [fill, line])];
}

function toBars({ cards }: JourneyLayout, theme: Theme): readonly string[] {
  return cards.slice(0, MOST_CARDS).map((card) => toBar(card, theme));
}

/** Room around a cell, in board units. */
const CELL_GAP = 10;

/** A map that holds nothing yet shows its cells: a template is known by its board. Where the curve will be is left free. */
function toPlaces({ lanes, columns }: JourneyLayout, theme: Theme): readonly string[] {
  const places = lanes.flatMap(({ kind, y, height }) => {
    if (kind === 'emotion') return [];
    const { fill, line } = toTint(theme, kind);
    const look = { rx: CARD_RADIUS, fill, stroke: line, 'stroke-width': 3, 'stroke-dasharray': '14 10' };
    return columns.map((column) => {
      const [x, width] = [column.x + CELL_GAP, column.width - 2 * CELL_GAP];
      return toElement('rect', { x, y: y + CELL_GAP, width, height: height - 2 * CELL_GAP, ...look });
    });
  });
  return places.slice(0, MOST_CARDS);
}

function toBar({ x, y, width, height, laneKind, color }: CardBox, theme: Theme): string {
  const { fill, line } = toTint(theme, laneKind, color);
  const frame = { rx: CARD_RADIUS, fill, stroke: line, 'stroke-width': 3 };
  return toElement('rect', { x, y, width, height, ...frame });
}

/** Wide enough to be seen once it is scaled down. */
function toLine(curve: EmotionCurve, theme: Theme, id: string): string {
  const stroke = { fill: 'none', stroke: `url(#${id})`, 'stroke-width': 11, 'stroke-linecap': 'round' };
  const lines = curve.segments.map(({ path }) => toElement('path', { d: path, ...stroke }));
  return toCurveGradient(curve, theme, id) + lines.join('');
}
