/**
 * What is drawn on a card: text, chips, dots, tags, by the kind of its lane.
 *
 * Depends only on the card, its width, and the words it shows; the layouter caches the result by these.
 */
import type { LaneKind } from '../model/kinds';
import type { Card, Metric } from '../model/types';
import { mayHaveMarkup } from '../model/markup';
import { toCorner } from './cardCorner';
import { NO_ROWS, toIconRows, type MarkRows } from './cardFooter';
import type { CardWords } from './cardWords';
import { toEvidenceRows } from './evidenceWords';
import { fitLines } from './fitLines';
import type { Box } from './boxes';
import type { Mark } from './cardTypes';
import * as size from './metrics';
import { toMetricMarks, type MetricWords } from './metricMarks';
import { inQuotes } from './quotes';
import { layoutRichText, type RichFrame } from './richText';
import type { Typesetter } from './typesetter';

export interface CardContent {
  readonly height: number;
  readonly framed: boolean;
  readonly marks: readonly Mark[];
  readonly textBox: Box;
}

export function toCardContent(
  card: Card,
  kind: LaneKind,
  width: number,
  words: CardWords,
  type: Typesetter,
): CardContent {
  const content =
    kind === 'metric' && card.metric && words.metric
      ? toTile(card, card.metric, words.metric, width, words, type)
      : toFramed(card, kind, width, words, type);
  const { evidence, footer } = words;
  const backed = evidence
    ? withRows(content, width, size.FOOTER_GAP, (frame) => toEvidenceRows(evidence, frame, type))
    : content;
  const tagged = withRows(backed, width, 0, (frame) => toTags(card.tags ?? [], frame, type));
  return withRows(tagged, width, size.FOOTER_GAP, (frame) => toIconRows(footer, frame, type));
}

function toFramed(
  card: Card,
  kind: LaneKind,
  width: number,
  words: CardWords,
  type: Typesetter,
): CardContent {
  const inner = width - 2 * size.CARD_PADDING_X;
  const chips = toChips(words, inner, type);
  const top = size.CARD_PADDING_Y + chips.height;
  const middle = Math.round(top + size.CARD_LINE_HEIGHT / 2);
  const corner = toCorner(card, kind, words, { edge: width - size.CARD_PADDING_X, middle }, type);
  const text = toText(kind, words, type, {
    ...{ x: size.CARD_PADDING_X, y: top, width: inner, firstWidth: inner - corner.width },
  });
  return {
    height: top + text.height + size.CARD_PADDING_Y,
    framed: true,
    marks: [...chips.marks, ...text.marks, ...corner.marks],
    textBox: { x: size.CARD_PADDING_X, y: top, width: inner, height: text.height },
  };
}

/** A metric, with the same signs at its right as a card. */
function toTile(
  card: Card,
  metric: Metric,
  metricWords: MetricWords,
  width: number,
  words: CardWords,
  type: Typesetter,
): CardContent {
  const place = { edge: width - size.BARE_PADDING, middle: size.METRIC_LINE_HEIGHT / 2 };
  const corner = toCorner(card, 'metric', words, place, type);
  const tile = toMetricMarks(metric, metricWords, { width, firstWidth: width - corner.width }, type);
  return { ...tile, marks: [...tile.marks, ...corner.marks] };
}

/** The same content with more below it. */
function withRows(
  content: CardContent,
  width: number,
  gap: number,
  toRows: (frame: Omit<Box, 'height'>) => MarkRows,
): CardContent {
  const { framed, height } = content;
  const x = framed ? size.CARD_PADDING_X : size.BARE_PADDING;
  const bottom = framed ? height - size.CARD_PADDING_Y : height;
  const rows = toRows({ x, y: bottom + gap, width: width - 2 * x });
  if (rows.height === 0) return content;
  return { ...content, height: height + gap + rows.height, marks: [...content.marks, ...rows.marks] };
}

/** Channels stand above the text. */
function toChips({ channels }: CardWords, inner: number, type: Typesetter): MarkRows {
  const items = channels.map(({ name, icon }) => ({ icon, label: name, tone: 'tint' as const }));
  return toIconRows(items, { x: size.CARD_PADDING_X, y: size.CARD_PADDING_Y - 1, width: inner }, type);
}

function toText(kind: LaneKind, words: CardWords, type: Typesetter, frame: RichFrame): MarkRows {
  const text = kind === 'thought' ? inQuotes(words.text, words.quotes) : words.text;
  if (mayHaveMarkup(text)) return layoutRichText(text, frame, type);
  const style = kind === 'department' ? size.DEPARTMENT_TEXT : size.CARD_TEXT;
  const lines = type.lines(text, style, frame.width, frame.firstWidth);
  const mark: Mark = {
    kind: 'text',
    ...{ x: frame.x, y: frame.y, lines },
    ...style,
    ...{ lineHeight: size.CARD_LINE_HEIGHT, tone: kind === 'department' ? 'tint' : 'text' },
  };
  return { marks: [mark], height: lines.length * size.CARD_LINE_HEIGHT };
}

/** One quiet line below the text; what does not fit is for the inspector. */
function toTags(tags: readonly string[], frame: Omit<Box, 'height'>, type: Typesetter): MarkRows {
  if (tags.length === 0) return NO_ROWS;
  const words = tags.map((tag) => `#${tag}`).join('  ');
  const lines = fitLines(words, frame.width, 1, size.SMALL_TEXT, type);
  if (lines.length === 0) return NO_ROWS;
  const mark: Mark = {
    kind: 'text',
    ...{ x: frame.x, y: frame.y, lines },
    ...size.SMALL_TEXT,
    ...{ lineHeight: size.CHIP_HEIGHT, tone: 'muted' },
  };
  return { marks: [mark], height: size.CHIP_HEIGHT };
}
