/**
 * What is drawn on a card: text, chips, dots, tags, by the kind of its lane.
 *
 * Depends only on the card, its width, and the words it shows; the layouter caches the result by these.
 */
import type { LaneKind } from '../model/kinds';
import type { Card } from '../model/types';
import { mayHaveMarkup } from '../model/markup';
import { toCorner } from './cardCorner';
import { toIconRows, type MarkRows } from './cardFooter';
import type { CardWords } from './cardWords';
import { fitLines } from './fitLines';
import type { Box, Mark } from './layoutTypes';
import * as size from './metrics';
import { toMetricMarks } from './metricMarks';
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
  if (kind === 'metric' && card.metric && words.metric) {
    return withFooter(toMetricMarks(card.metric, words.metric, width, type), words, width, type);
  }
  const inner = width - 2 * size.CARD_PADDING_X;
  const chips = toChips(words, inner, type);
  const top = size.CARD_PADDING_Y + chips.height;
  const corner = toCorner(card, kind, words, width, top, type);
  const text = toText(kind, words, type, {
    ...{ x: size.CARD_PADDING_X, y: top, width: inner, firstWidth: inner - corner.width },
  });
  const tags = toTags(card.tags ?? [], top + text.height, inner, type);
  const bare = {
    height: top + text.height + tags.height + size.CARD_PADDING_Y,
    framed: true,
    marks: [...chips.marks, ...text.marks, ...corner.marks, ...tags.marks],
    textBox: { x: size.CARD_PADDING_X, y: top, width: inner, height: text.height },
  };
  return withFooter(bare, words, width, type);
}

/** The same content with the small things below it. */
function withFooter(
  content: CardContent,
  { footer }: CardWords,
  width: number,
  type: Typesetter,
): CardContent {
  if (footer.length === 0) return content;
  const { framed, height } = content;
  const x = framed ? size.CARD_PADDING_X : size.BARE_PADDING;
  const bottom = framed ? height - size.CARD_PADDING_Y : height;
  const rows = toIconRows(footer, { x, y: bottom + size.FOOTER_GAP, width: width - 2 * x }, type);
  return {
    ...content,
    height: height + size.FOOTER_GAP + rows.height,
    marks: [...content.marks, ...rows.marks],
  };
}

/** Channels stand above the text. */
function toChips({ channels }: CardWords, inner: number, type: Typesetter): MarkRows {
  const items = channels.map(({ name, icon }) => ({ icon, label: name, tone: 'tint' as const }));
  return toIconRows(items, { x: size.CARD_PADDING_X, y: size.CARD_PADDING_Y - 1, width: inner }, type);
}

function toText(kind: LaneKind, words: CardWords, type: Typesetter, frame: RichFrame): MarkRows {
  const text = toQuoted(kind, words);
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

/** A thought stands in quotes, unless its writer put them there. */
function toQuoted(kind: LaneKind, { text, quotes }: CardWords): string {
  return kind === 'thought' && text !== '' && !/^[「『“‘"]/.test(text) ? quotes.join(text) : text;
}

/** One quiet line below the text; what does not fit is for the inspector. */
function toTags(tags: readonly string[], y: number, inner: number, type: Typesetter): MarkRows {
  if (tags.length === 0) return { marks: [], height: 0 };
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
