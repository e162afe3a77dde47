/** Small things at the foot of a card, each an icon with a word: what is behind the card, not what it says. */
import type { FooterItem } from './cardWords';
import { fitLines } from './fitLines';
import type { Box } from './boxes';
import type { Mark } from './cardTypes';
import * as size from './metrics';
import type { Typesetter } from './typesetter';

export interface MarkRows {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export const NO_ROWS: MarkRows = { marks: [], height: 0 };

/** Rows of icons with their words, as many as they need, in a frame that is as tall as they are; on whole units. */
export function toIconRows(
  items: readonly FooterItem[],
  frame: Omit<Box, 'height'>,
  type: Typesetter,
): MarkRows {
  if (items.length === 0) return NO_ROWS;
  const marks: Mark[] = [];
  let x = 0;
  let row = 0;
  for (const { icon, label, tone, href } of items) {
    const room = frame.width - size.CHIP_ICON - size.CHIP_ICON_GAP;
    const [word = ''] = fitLines(label, room, 1, size.SMALL_TEXT, type);
    const wordWidth = Math.ceil(type.width(word, size.SMALL_TEXT));
    const width = size.CHIP_ICON + (word === '' ? 0 : size.CHIP_ICON_GAP + wordWidth);
    if (x > 0 && x + width > frame.width) {
      x = 0;
      row += 1;
    }
    marks.push({
      kind: 'chip',
      x: frame.x + x,
      y: frame.y + row * size.CHIP_HEIGHT,
      width,
      height: size.CHIP_HEIGHT,
      icon,
      label: word,
      size: size.SMALL_TEXT.size,
      tone,
      ...(href === undefined ? {} : { href }),
    });
    x += width + size.CHIP_GAP;
  }
  return { marks, height: (row + 1) * size.CHIP_HEIGHT };
}
