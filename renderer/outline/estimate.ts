/**
 * About how high a cell will be, before it is mounted. Only maps too large to be mounted whole need it; what is
 * mounted is measured.
 */
import type { OutlineCell } from '../../shared/layout/outline';
import type { OutlineLine } from '../../shared/layout/outlineLines';
import { approximateMeasurer } from '../../shared/layout/measure';

/** Pixels at 100 %, as outline.css has them. */
const LINE_HEIGHT = 20;
const LINE_PADDING = 10;
const CELL_PADDING = 12;
const TEXT = { size: 13, weight: 400 } as const;

interface Known {
  readonly width: number;
  readonly height: number;
}

const known = new WeakMap<OutlineCell, Known>();

/** `width`: of the text, at 100 %. Both in pixels. */
export function estimateCell(cell: OutlineCell, width: number): number {
  const before = known.get(cell);
  if (before?.width === width) return before.height;
  const lines = cell.reduce((sum, line) => sum + countLines(line, width), 0);
  const height = CELL_PADDING + lines * LINE_HEIGHT + cell.length * LINE_PADDING;
  known.set(cell, { width, height });
  return height;
}

function countLines({ card, text, channels }: OutlineLine, width: number): number {
  const words = [text, ...channels, ...(card.tags ?? [])].join('  ');
  const severity = card.severity === undefined ? 0 : 5 * TEXT.size;
  return Math.max(1, Math.ceil((approximateMeasurer.width(words, TEXT) + severity) / width));
}
