/** The links on a card: text in a link's colour, and the address at its foot. */
import type { Point, TextMeasurer } from './boxes';
import type { CardBox, Mark } from './cardTypes';

/** Where they go, in the order they are read. */
export function linksOf({ marks }: Pick<CardBox, 'marks'>): readonly string[] {
  return marks.flatMap((mark) => ('href' in mark && mark.href !== undefined ? [mark.href] : []));
}

/** Where the link at a point leads; the point is relative to the card's corner. */
export function hrefAt(
  { marks }: Pick<CardBox, 'marks'>,
  point: Point,
  measurer: TextMeasurer,
): string | undefined {
  for (const mark of marks) {
    if ('href' in mark && mark.href !== undefined && isOver(mark, point, measurer)) return mark.href;
  }
  return undefined;
}

function isOver(
  mark: Extract<Mark, { kind: 'text' | 'chip' }>,
  { x, y }: Point,
  measurer: TextMeasurer,
): boolean {
  if (mark.kind === 'chip') {
    return x >= mark.x && x < mark.x + mark.width && y >= mark.y && y < mark.y + mark.height;
  }
  const line = mark.lines[Math.floor((y - mark.y) / mark.lineHeight)];
  return line !== undefined && x >= mark.x && x < mark.x + measurer.width(line, mark);
}
