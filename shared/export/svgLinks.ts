/** Links between cards, as SVG. */
import type { BreakSign } from '../layout/breakSign';
import type { LinkRoute } from '../layout/layoutTypes';
import { LABEL_HEIGHT, LABEL_TEXT, LINK_LABEL_PADDING } from '../layout/metrics';
import { BREAK_CROSS, LINK_LOOKS, LINK_WIDTH, toLinkColor, toLinkLabelColors } from '../theme/linkLooks';
import { TOKENS, type Theme } from '../theme/tokens';
import { toDotSvg, toLabelSignSvg } from './svgCards';
import { toElement, toNumberText, toTextLines } from './svgText';

/** The lines, which cards may cover. */
export function toLinkSvg({ kind, path, arrow, sign }: LinkRoute, theme: Theme): string {
  const tokens = TOKENS[theme];
  const { dashes } = LINK_LOOKS[kind];
  const color = toLinkColor(kind, tokens);
  const line = toElement('path', {
    ...{ d: path, fill: 'none', stroke: color, 'stroke-width': LINK_WIDTH },
    'stroke-dasharray': dashes.length === 0 ? undefined : dashes.join(' '),
  });
  const corners = arrow.map(({ x, y }) => `${toNumberText(x)},${toNumberText(y)}`).join(' ');
  const head = toElement('polygon', { points: corners, fill: color });
  return line + head + (sign ? toSign(sign, color, tokens.raised) : '');
}

function toSign({ x, y, width, height, middle, dots }: BreakSign, color: string, fill: string): string {
  const stroke = { stroke: color, 'stroke-width': LINK_WIDTH };
  const transform = `translate(${toNumberText(middle.x)} ${toNumberText(middle.y)})`;
  return [
    toElement('rect', { x, y, width, height, rx: height / 2, fill, ...stroke }),
    toElement('path', { d: BREAK_CROSS, transform, ...stroke }),
    ...dots.map((dot) => toDotSvg(dot, color)),
  ].join('');
}

/** The words, which nothing covers. */
export function toLinkLabelSvg({ kind, label }: LinkRoute, theme: Theme): string {
  if (!label) return '';
  const { raised } = TOKENS[theme];
  const { line, text } = toLinkLabelColors(kind, TOKENS[theme]);
  const { x, y, width, height } = label;
  const run = { ...LABEL_TEXT, lineHeight: height, color: text };
  return (
    toElement('rect', { x, y, width, height, rx: LABEL_HEIGHT / 2, fill: raised, stroke: line }) +
    toTextLines([label.text], x + LINK_LABEL_PADDING, y, run) +
    toLabelSignSvg(label, theme, LINK_LABEL_PADDING)
  );
}
