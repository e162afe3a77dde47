/** What stands at the right of a card's first line. Its width is kept free of text. */
import type { LaneKind } from '../model/kinds';
import type { Card } from '../model/types';
import type { CardWords } from './cardWords';
import type { Mark } from './cardTypes';
import * as size from './metrics';
import type { Typesetter } from './typesetter';

export interface CardCorner {
  readonly marks: readonly Mark[];
  readonly width: number;
}

/** Where marks are put, from the right edge inward. */
export interface CornerPlace {
  readonly edge: number;
  /** Of the first line. */
  readonly middle: number;
}

export function toCorner(
  card: Card,
  kind: LaneKind,
  words: CardWords,
  { edge, middle }: CornerPlace,
  type: Typesetter,
): CardCorner {
  const marks: Mark[] = [];
  let right = edge;
  const put = (markWidth: number, toMark: (x: number) => Mark): void => {
    right -= markWidth;
    marks.push(toMark(right));
    right -= size.MARK_GAP;
  };
  const putIcon = (icon: string, tone: 'muted' | 'tint' | 'warn'): void =>
    put(size.CORNER_ICON, (x) => ({
      kind: 'icon',
      ...{ x, y: middle - size.CORNER_ICON / 2, size: size.CORNER_ICON, icon, tone },
    }));

  if (kind === 'pain' && card.severity !== undefined) {
    const filled = Math.round(card.severity);
    put(3 * 2 * size.DOT_RADIUS + 2 * size.DOT_GAP, (x) => ({
      kind: 'dots',
      ...{ x, y: middle - size.DOT_RADIUS, filled, total: 3 },
      ...{ radius: size.DOT_RADIUS, gap: size.DOT_GAP },
    }));
  }
  const { tag } = words;
  if (tag !== undefined && (kind === 'opportunity' || kind === 'idea')) {
    const tagWidth = Math.ceil(type.width(tag, size.SMALL_TEXT)) + 2 * size.TAG_PADDING;
    put(tagWidth, (x) => ({
      kind: 'tag',
      ...{ x, y: middle - size.TAG_HEIGHT / 2, width: tagWidth, height: size.TAG_HEIGHT },
      ...{ label: tag, size: size.SMALL_TEXT.size, tone: 'tint' },
    }));
  }
  if (card.momentOfTruth) {
    put(size.STAR_SIZE, (x) => ({ kind: 'star', x, y: middle - size.STAR_SIZE / 2, size: size.STAR_SIZE }));
  }
  if (kind === 'touchpoint' && card.key) putIcon('key', 'tint');
  if (kind === 'touchpoint' && words.nature) putIcon(words.nature, 'muted');
  if (card.pinned) putIcon('pin', 'muted');
  if (card.locked) putIcon('lock', 'muted');
  if (words.translation) putIcon('translate', words.translation === 'stale' ? 'warn' : 'muted');
  return { marks, width: edge - right };
}
