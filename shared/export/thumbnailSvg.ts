/** A map as a small drawing without words: cards as tinted bars, and the curve. For lists of maps. */
import type { Box } from '../layout/boxes';
import type { CardBox } from '../layout/cardTypes';
import type { EmotionCurve } from '../layout/curveTypes';
import type { JourneyLayout } from '../layout/layoutTypes';
import { CARD_RADIUS } from '../layout/metrics';
import { CARD_COLORS, LANE_KINDS } from '../model/kinds';
import { TOKENS, toTint, type Theme } from '../theme/tokens';
import { toCurveGradient } from './svgCurves';
import { toElement, toNumberText } from './svgText';

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
  return toPaths(cards.slice(0, MOST_CARDS), theme);
}

/** Room around a cell, in board units. */
const CELL_GAP = 10;

/** A map that holds nothing yet shows its cells: a template is known by its board. Where the curve will be is left free. */
function toPlaces({ lanes, columns }: JourneyLayout, theme: Theme): readonly string[] {
  const places = lanes
    .filter(({ kind }) => kind !== 'emotion')
    .flatMap((lane) =>
      columns.map((column) => ({
        laneKind: lane.kind,
        x: column.x + CELL_GAP,
        y: lane.y + CELL_GAP,
        width: column.width - 2 * CELL_GAP,
        height: lane.height - 2 * CELL_GAP,
      })),
    );
  return toPaths(places.slice(0, MOST_CARDS), theme, '14 10');
}

type TintedBox = Box & Pick<CardBox, 'laneKind'> & Partial<Pick<CardBox, 'color'>>;

/** All boxes of a look are one path: a page shows many of these drawings, and the browser reads each anew. */
function toPaths(boxes: readonly TintedBox[], theme: Theme, dashes?: string): readonly string[] {
  const paths = new Map<string, { readonly look: TintedBox; d: string }>();
  for (const box of boxes) {
    const key = `${box.laneKind} ${box.color ?? ''}`;
    const path = paths.get(key) ?? { look: box, d: '' };
    path.d += toBoxPath(box);
    paths.set(key, path);
  }
  return [...paths.values()].map(({ look, d }) => {
    const { fill, line } = toTint(theme, look.laneKind, look.color);
    return toElement('path', { d, fill, stroke: line, 'stroke-width': 3, 'stroke-dasharray': dashes });
  });
}

function toBoxPath({ x, y, width, height }: Box): string {
  const r = Math.min(CARD_RADIUS, width / 2, height / 2);
  const [across, down] = [toNumberText(width - 2 * r), toNumberText(height - 2 * r)];
  const turn = (dx: number, dy: number): string => `a${r},${r} 0 0 1 ${dx},${dy}`;
  return (
    `M${toNumberText(x + r)},${toNumberText(y)}h${across}${turn(r, r)}v${down}${turn(-r, r)}` +
    `h-${across}${turn(-r, -r)}v-${down}${turn(r, -r)}z`
  );
}

/** Wide enough to be seen once it is scaled down. */
function toLine(curve: EmotionCurve, theme: Theme, id: string): string {
  const stroke = { fill: 'none', stroke: `url(#${id})`, 'stroke-width': 11, 'stroke-linecap': 'round' };
  const lines = curve.segments.map(({ path }) => toElement('path', { d: path, ...stroke }));
  return toCurveGradient(curve, theme, id) + lines.join('');
}
