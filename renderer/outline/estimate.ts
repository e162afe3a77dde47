/**
 * About how high a cell will be, before it is mounted. Only maps too large to be mounted whole need it; what is
 * mounted is measured.
 */
import type { OutlineCell } from '../../shared/layout/outline';
import type { OutlineLine } from '../../shared/layout/outlineLines';
import { approximateMeasurer } from '../../shared/layout/measure';
import { MOST_LINKS } from './links';

/** Pixels at 100 %, as outline.css has them. */
const LINE_HEIGHT = 20;
const LINE_PADDING = 10;
const CELL_PADDING = 12;
const DETAIL_GAP = 10;
const ICON_WIDTH = 18;
/** Of a detail that is one word of the catalogue. */
const WORD_WIDTH = 60;
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

/** Details follow the text, and none is broken. */
function countLines(line: OutlineLine, width: number): number {
  const text = approximateMeasurer.width(line.text, TEXT);
  let lines = Math.max(1, Math.ceil(text / width));
  let at = text - (lines - 1) * width;
  for (const detail of toDetailWidths(line)) {
    const taken = Math.min(width, detail);
    if (at + DETAIL_GAP + taken > width) {
      lines += 1;
      at = taken;
    } else {
      at += DETAIL_GAP + taken;
    }
  }
  return lines;
}

/** Roughly, and without asking for the words of a language: a map may have thousands of cards. */
function toDetailWidths(line: OutlineLine): readonly number[] {
  const { card, facts, channels, waiting, intent, destination } = line;
  const words = [
    channels.join(' '),
    waiting,
    intent,
    card.dropOff ? `99% ${destination}` : '',
    facts.opens ?? '',
    card.url ?? '',
    ...facts.links.slice(0, MOST_LINKS + 1).map(({ text }) => text),
    ...(card.tags ?? []),
  ].filter((word) => word !== '');
  const named = [
    ...[card.severity, card.momentOfTruth, card.errc, card.kano, card.state, card.key, card.metric],
    ...[line.persona, line.nature, card.span, card.color, card.imageId, card.pinned, facts.translation],
    ...[
      card.ownership,
      card.dataHolder,
      card.firstPartyData,
      card.effort,
      card.competitorScore,
      facts.planned,
      facts.deadEnd || undefined,
      card.evidence,
      facts.openComments || undefined,
    ],
  ].filter((value) => value !== undefined);
  return [
    ...named.map(() => WORD_WIDTH),
    ...words.map((word) => ICON_WIDTH + approximateMeasurer.width(word, TEXT)),
  ];
}
