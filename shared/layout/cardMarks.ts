/**
 * What is drawn on a card: text, chips, dots, tags, by the kind of its lane.
 *
 * Depends only on the card, its width, and the words it shows; the layouter caches the result by these.
 */
import type { LaneKind } from '../model/kinds';
import type { Card } from '../model/types';
import type { Box, Mark, TextMeasurer } from './layoutTypes';
import { breakLines } from './lineBreak';
import * as size from './metrics';
import { toMetricMarks } from './metricMarks';

export interface CardChannel {
  readonly name: string;
  readonly icon: string;
}

/** The words a card shows, already in the language of the view. */
export interface CardWords {
  readonly text: string;
  readonly channels: readonly CardChannel[];
  /** The ERRC value of an opportunity. */
  readonly tag: string | undefined;
  /** Put around a thought. */
  readonly quotes: readonly [string, string];
}

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
  measurer: TextMeasurer,
): CardContent {
  if (kind === 'metric' && card.metric) return toMetricMarks(card.metric, words.text, width, measurer);
  const inner = width - 2 * size.CARD_PADDING_X;
  const chips = toChips(words.channels, inner, measurer);
  const top = size.CARD_PADDING_Y + chips.height;
  const corner = toCorner(card, kind, words, width, top, measurer);
  const text = kind === 'thought' && words.text !== '' ? words.quotes.join(words.text) : words.text;
  const lines = breakLines(
    text,
    (line) => (line === 0 ? inner - corner.width : inner),
    size.CARD_TEXT,
    measurer,
  );
  const textHeight = lines.length * size.CARD_LINE_HEIGHT;
  return {
    height: top + textHeight + size.CARD_PADDING_Y,
    framed: true,
    marks: [
      ...chips.marks,
      {
        kind: 'text',
        x: size.CARD_PADDING_X,
        y: top,
        lines,
        size: size.CARD_TEXT.size,
        weight: size.CARD_TEXT.weight,
        lineHeight: size.CARD_LINE_HEIGHT,
        tone: 'text',
      },
      ...corner.marks,
    ],
    textBox: { x: size.CARD_PADDING_X, y: top, width: inner, height: textHeight },
  };
}

/** Rows of channel icons with their names, above the text. */
function toChips(channels: readonly CardChannel[], inner: number, measurer: TextMeasurer) {
  const marks: Mark[] = [];
  let x = 0;
  let row = 0;
  for (const { name, icon } of channels) {
    const width = Math.min(
      inner,
      size.CHIP_ICON + size.CHIP_ICON_GAP + measurer.width(name, size.SMALL_TEXT),
    );
    if (x > 0 && x + width > inner) {
      x = 0;
      row += 1;
    }
    marks.push({
      kind: 'chip',
      x: size.CARD_PADDING_X + x,
      y: size.CARD_PADDING_Y - 1 + row * size.CHIP_HEIGHT,
      width,
      height: size.CHIP_HEIGHT,
      icon,
      label: name,
      size: size.SMALL_TEXT.size,
      tone: 'tint',
    });
    x += width + size.CHIP_GAP;
  }
  return { marks, height: channels.length === 0 ? 0 : (row + 1) * size.CHIP_HEIGHT };
}

/** What stands at the right of the first line: star, severity, ERRC. Its width is kept free of text. */
function toCorner(
  card: Card,
  kind: LaneKind,
  words: CardWords,
  width: number,
  top: number,
  measurer: TextMeasurer,
): { readonly marks: readonly Mark[]; readonly width: number } {
  const marks: Mark[] = [];
  let right = width - size.CARD_PADDING_X;
  const middle = top + size.CARD_LINE_HEIGHT / 2;
  if (kind === 'pain' && card.severity !== undefined) {
    const dots = 3 * 2 * size.DOT_RADIUS + 2 * size.DOT_GAP;
    right -= dots;
    marks.push({
      kind: 'dots',
      x: right,
      y: middle - size.DOT_RADIUS,
      filled: Math.round(card.severity),
      total: 3,
      radius: size.DOT_RADIUS,
      gap: size.DOT_GAP,
    });
    right -= size.MARK_GAP;
  }
  if (words.tag !== undefined) {
    const tag = measurer.width(words.tag, size.SMALL_TEXT) + 2 * size.TAG_PADDING;
    right -= tag;
    marks.push({
      kind: 'tag',
      x: right,
      y: middle - size.TAG_HEIGHT / 2,
      width: tag,
      height: size.TAG_HEIGHT,
      label: words.tag,
      size: size.SMALL_TEXT.size,
      tone: 'tint',
    });
    right -= size.MARK_GAP;
  }
  if (card.momentOfTruth) {
    right -= size.STAR_SIZE;
    marks.push({ kind: 'star', x: right, y: middle - size.STAR_SIZE / 2, size: size.STAR_SIZE });
    right -= size.MARK_GAP;
  }
  return { marks, width: width - size.CARD_PADDING_X - right };
}
