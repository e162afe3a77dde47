/** What lies behind the cards beside the grid, as SVG. */
import type { ChannelGrid, FoldedCount, JourneyLayout, LaneDivider } from '../layout/layoutTypes';
import { CHANNEL_DOT_RADIUS, FOLDED_RADIUS, LABEL_TEXT } from '../layout/metrics';
import { DIVIDER_DASHES } from '../theme/dividerLooks';
import { TOKENS, toTint, type Theme } from '../theme/tokens';
import { toElement, toNumberText, toTextLines } from './svgText';

export function toBehindSvg(layout: JourneyLayout, theme: Theme): string {
  return [
    ...layout.dividers.map((divider) => toDividerSvg(divider, layout.width, theme)),
    ...layout.channelGrids.map((grid) => toChannelsSvg(grid, layout.width, theme)),
    ...layout.folded.map((count) => toCountSvg(count, theme)),
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
