/**
 * What is drawn on a card: text, chips, dots, tags, by the kind of its lane.
 *
 * Depends only on the card, its width, and the words it shows; the layouter caches the result by these.
 */
import type { LaneKind } from '../model/kinds';
import type { Card } from '../model/types';
import type { CardImage } from './cardImage';
import { fitLines } from './fitLines';
import type { Box, Mark } from './layoutTypes';
import * as size from './metrics';
import { toMetricMarks, type MetricWords } from './metricMarks';
import type { Typesetter } from './typesetter';

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
  readonly metric: MetricWords | undefined;
  /** Not a word, but shown beside them (see cardImage.ts). */
  readonly image?: CardImage;
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
  type: Typesetter,
): CardContent {
  if (kind === 'metric' && card.metric && words.metric) {
    return toMetricMarks(card.metric, words.metric, width, type);
  }
  const inner = width - 2 * size.CARD_PADDING_X;
  const chips = toChips(words.channels, inner, type);
  const top = size.CARD_PADDING_Y + chips.height;
  const corner = toCorner(card, kind, words, width, top, type);
  const lines = type.lines(toText(kind, words), size.CARD_TEXT, inner, inner - corner.width);
  const textHeight = lines.length * size.CARD_LINE_HEIGHT;
  const tags = toTags(card.tags ?? [], top + textHeight, inner, type);
  return {
    height: top + textHeight + tags.height + size.CARD_PADDING_Y,
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
      ...tags.marks,
    ],
    textBox: { x: size.CARD_PADDING_X, y: top, width: inner, height: textHeight },
  };
}

/** A thought stands in quotes, unless its writer put them there. */
function toText(kind: LaneKind, { text, quotes }: CardWords): string {
  return kind === 'thought' && text !== '' && !/^[「『“‘"]/.test(text) ? quotes.join(text) : text;
}

/** One quiet line below the text; what does not fit is for the inspector. */
function toTags(tags: readonly string[], y: number, inner: number, type: Typesetter) {
  const words = tags.map((tag) => `#${tag}`).join('  ');
  const lines = fitLines(words, inner, 1, size.SMALL_TEXT, type);
  if (lines.length === 0) return { marks: [], height: 0 };
  const mark: Mark = {
    kind: 'text',
    ...{ x: size.CARD_PADDING_X, y, lines },
    ...size.SMALL_TEXT,
    ...{ lineHeight: size.CHIP_HEIGHT, tone: 'muted' },
  };
  return { marks: [mark], height: size.CHIP_HEIGHT };
}

/** Rows of channel icons with their names, above the text. */
function toChips(channels: readonly CardChannel[], inner: number, type: Typesetter) {
  const marks: Mark[] = [];
  let x = 0;
  let row = 0;
  const beforeLabel = size.CHIP_ICON + size.CHIP_ICON_GAP;
  for (const { name, icon } of channels) {
    const [label = ''] = fitLines(name, inner - beforeLabel, 1, size.SMALL_TEXT, type);
    const width = beforeLabel + type.width(label, size.SMALL_TEXT);
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
      label,
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
  type: Typesetter,
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
  if (words.tag !== undefined && (kind === 'opportunity' || kind === 'idea')) {
    const tag = type.width(words.tag, size.SMALL_TEXT) + 2 * size.TAG_PADDING;
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
