/**
 * A journey as one complete drawing, from its layout alone: no line is broken and no place is chosen here.
 *
 * The SVG stands by itself: no script, no link, no style sheet, so that every program that reads SVG draws it.
 */
import type { JourneyLayout } from '../layout/layoutTypes';
import { LANE_HEADER_WIDTH, SUMMARY } from '../layout/metrics';
import { TOKENS, type Theme } from '../theme/tokens';
import { toBehindSvg } from './svgBehind';
import { toCardSvg } from './svgCards';
import { toCurveSvg } from './svgCurves';
import { toHeadersSvg, type SvgHeaders } from './svgHeaders';
import { toLinkLabelSvg, toLinkSvg } from './svgLinks';
import { escapeXml, SVG_FONTS, toElement, toNumberText } from './svgText';

export interface SvgOptions {
  readonly theme: Theme;
  /** For whoever cannot see the drawing; not drawn. */
  readonly title: string;
  /** Frames the board with its stages and lanes; without it, the bare board. */
  readonly headers?: SvgHeaders;
}

export function journeyToSvg(layout: JourneyLayout, { theme, title, headers }: SvgOptions): string {
  const x = headers ? LANE_HEADER_WIDTH : 0;
  const y = headers ? layout.head.height : 0;
  const width = x + layout.width;
  const height = y + toDrawnHeight(layout);
  const board = [
    toGridSvg(layout, theme),
    toBehindSvg(layout, theme),
    ...layout.links.map((route) => toLinkSvg(route, theme)),
    ...layout.cards.map((card) => toCardSvg(card, theme)),
    ...layout.curves.map((curve, index) => toCurveSvg(curve, theme, `curve-${index}`, layout.width)),
    ...layout.links.map((route) => toLinkLabelSvg(route, theme)),
  ];
  return toElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${toNumberText(width)} ${toNumberText(height)}`,
      role: 'img',
      'font-family': SVG_FONTS,
      'xml:space': 'preserve',
    },
    [
      toElement('title', {}, escapeXml(title)),
      toElement('rect', { width, height, fill: TOKENS[theme].board }),
      toElement('g', { transform: `translate(${x} ${y})` }, board.join('')),
      headers ? toHeadersSvg(layout, theme, headers) : '',
    ].join(''),
  );
}

/** With what is said below the board, and a little air under it. */
function toDrawnHeight({ height, summary }: JourneyLayout): number {
  return summary ? summary.box.y + summary.box.height + SUMMARY.gap : height;
}

/** Hairlines between columns and below lanes. */
function toGridSvg(layout: JourneyLayout, theme: Theme): string {
  const down = layout.columns
    .slice(1)
    .map(({ x }) => `M${toNumberText(x)},0V${toNumberText(layout.height)}`)
    .join('');
  const across = layout.lanes
    .map(({ y, height }) => `M0,${toNumberText(y + height)}H${toNumberText(layout.width)}`)
    .join('');
  return toElement('path', { d: down + across, fill: 'none', stroke: TOKENS[theme].hairline });
}
