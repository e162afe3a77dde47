/** What lies behind cards beside the grid: lines of a blueprint, computed channels, numbers of what is folded away. */
import type { LaneDivider } from '../../../shared/layout/bandTypes';
import type {
  ChannelGrid,
  FoldedCount,
  JourneyLayout,
  SummaryBlock,
} from '../../../shared/layout/layoutTypes';
import {
  CARD_RADIUS,
  CARD_TEXT,
  CHANNEL_DOT_RADIUS,
  FOLDED_RADIUS,
  LABEL_TEXT,
  SUMMARY,
} from '../../../shared/layout/metrics';
import { DIVIDER_DASHES } from '../../../shared/theme/dividerLooks';
import { TOKENS, toTint, type Theme } from '../../../shared/theme/tokens';
import { paintLines, type Pen } from './pen';

/** The pen's unit is a board unit; `pixel` is one of the screen. */
export function paintBehind(pen: Pen, layout: JourneyLayout, theme: Theme, pixel: number): void {
  for (const divider of layout.dividers) paintDivider(pen, divider, layout.width, theme, pixel);
  for (const grid of layout.channelGrids) paintChannels(pen, grid, layout.width, theme, pixel);
  for (const count of layout.folded) paintCount(pen, count, theme);
  if (layout.summary) paintSummary(pen, layout.summary, theme);
}

function paintSummary(pen: Pen, summary: SummaryBlock, theme: Theme): void {
  const { strip, rows, labelX, box } = summary;
  const { chrome, hairline, muted, text } = TOKENS[theme];
  const small = { ...LABEL_TEXT, color: muted };
  for (const cell of strip) {
    paintLines(pen, cell.lines, cell.x, cell.y, { ...small, lineHeight: SUMMARY.stripLineHeight });
  }
  if (rows.length === 0) return;
  pen.fillStyle = chrome;
  pen.strokeStyle = hairline;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.roundRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, CARD_RADIUS);
  pen.fill();
  pen.stroke();
  for (const { label, x, y, lines } of rows) {
    const { lineHeight } = SUMMARY;
    paintLines(pen, [label], labelX, y, { ...small, lineHeight });
    paintLines(pen, lines, x, y, { ...CARD_TEXT, lineHeight, color: text });
  }
}

function paintDivider(pen: Pen, { line, y }: LaneDivider, width: number, theme: Theme, pixel: number): void {
  pen.strokeStyle = TOKENS[theme].muted;
  pen.lineWidth = 1.5 * pixel;
  pen.setLineDash(DIVIDER_DASHES[line].map((length) => length * pixel));
  pen.beginPath();
  pen.moveTo(0, y);
  pen.lineTo(width, y);
  pen.stroke();
  pen.setLineDash([]);
}

const ways = new WeakMap<ChannelGrid, Path2D>();

function toWay(grid: ChannelGrid): Path2D {
  const known = ways.get(grid);
  if (known) return known;
  const way = new Path2D(grid.path);
  ways.set(grid, way);
  return way;
}

function paintChannels(pen: Pen, grid: ChannelGrid, width: number, theme: Theme, pixel: number): void {
  const { hairline, raised } = TOKENS[theme];
  const { bar } = toTint(theme, 'channel');
  pen.fillStyle = hairline;
  for (const { y } of grid.rows) pen.fillRect(0, y, width, pixel);
  pen.strokeStyle = bar;
  pen.lineWidth = 1.5;
  pen.stroke(toWay(grid));
  pen.lineWidth = 2;
  pen.fillStyle = raised;
  for (const { x, y } of grid.dots) {
    pen.beginPath();
    pen.arc(x, y, CHANNEL_DOT_RADIUS, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
  }
}

function paintCount(pen: Pen, { x, y, count }: FoldedCount, theme: Theme): void {
  const { sunken, muted } = TOKENS[theme];
  pen.fillStyle = sunken;
  pen.beginPath();
  pen.arc(x, y, FOLDED_RADIUS, 0, 2 * Math.PI);
  pen.fill();
  const text = String(count);
  pen.textAlign = 'center';
  const run = { ...LABEL_TEXT, lineHeight: 2 * FOLDED_RADIUS, color: muted };
  paintLines(pen, [text], x, y - FOLDED_RADIUS, run);
  pen.textAlign = 'start';
}
