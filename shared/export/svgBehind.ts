/** What lies behind the cards beside the grid, as SVG. */
import type { LaneDivider } from '../layout/bandTypes';
import type { ChannelGrid, FoldedCount, JourneyLayout, SummaryBlock } from '../layout/layoutTypes';
import {
  CARD_RADIUS,
  CARD_TEXT,
  CHANNEL_DOT_RADIUS,
  FOLDED_RADIUS,
  LABEL_TEXT,
  SUMMARY,
} from '../layout/metrics';
import { DIVIDER_DASHES } from '../theme/dividerLooks';
import { TOKENS, toTint, type Theme } from '../theme/tokens';
import { toElement, toNumberText, toTextLines } from './svgText';

export function toBehindSvg(layout: JourneyLayout, theme: Theme): string {
  return [
    ...layout.dividers.map((divider) => toDividerSvg(divider, layout.width, theme)),
    ...layout.channelGrids.map((grid) => toChannelsSvg(grid, layout.width, theme)),
    ...layout.folded.map((count) => toCountSvg(count, theme)),
    layout.summary ? toSummarySvg(layout.summary, theme) : '',
  ].join('');
}

function toDividerSvg({ line, y }: LaneDivider, width: number, theme: Theme): string {
  const dashes = DIVIDER_DASHES[line];
  return toElement('path', {
    ...{
      d: `M0,${toNumberText(y)}H${toNumberText(width)}`,
      stroke: TOKENS[theme].muted,
      'stroke-width': 1.5,
    },
    'stroke-dasharray': dashes.length === 0 ? undefined : dashes.join(' '),
  });
}

function toChannelsSvg({ rows, dots, path }: ChannelGrid, width: number, theme: Theme): string {
  const { hairline, raised } = TOKENS[theme];
  const { bar } = toTint(theme, 'channel');
  const lines = rows.map(({ y }) => `M0,${toNumberText(y)}H${toNumberText(width)}`).join('');
  const dot = { r: CHANNEL_DOT_RADIUS, fill: raised, stroke: bar, 'stroke-width': 2 };
  return [
    toElement('path', { d: lines, stroke: hairline }),
    toElement('path', { d: path, fill: 'none', stroke: bar, 'stroke-width': 1.5 }),
    ...dots.map(({ x, y }) => toElement('circle', { cx: x, cy: y, ...dot })),
  ].join('');
}

function toCountSvg({ x, y, count }: FoldedCount, theme: Theme): string {
  const { sunken, muted } = TOKENS[theme];
  const run = { ...LABEL_TEXT, lineHeight: 2 * FOLDED_RADIUS, color: muted, anchor: 'middle' as const };
  return (
    toElement('circle', { cx: x, cy: y, r: FOLDED_RADIUS, fill: sunken }) +
    toTextLines([String(count)], x, y - FOLDED_RADIUS, run)
  );
}

function toSummarySvg({ strip, rows, labelX, box }: SummaryBlock, theme: Theme): string {
  const { chrome, hairline, muted, text } = TOKENS[theme];
  const small = { ...LABEL_TEXT, color: muted };
  const notes = strip.map((cell) =>
    toTextLines(cell.lines, cell.x, cell.y, { ...small, lineHeight: SUMMARY.stripLineHeight }),
  );
  if (rows.length === 0) return notes.join('');
  const { lineHeight } = SUMMARY;
  const { x, y, width, height } = box;
  return [
    ...notes,
    toElement('rect', { x, y, width, height, rx: CARD_RADIUS, fill: chrome, stroke: hairline }),
    ...rows.map(
      (row) =>
        toTextLines([row.label], labelX, row.y, { ...small, lineHeight }) +
        toTextLines(row.lines, row.x, row.y, { ...CARD_TEXT, lineHeight, color: text }),
    ),
  ].join('');
}
