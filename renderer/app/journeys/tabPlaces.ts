/** Where a dragged tab would land, and how the others make room for it. Pixels. */
export interface TabBox {
  readonly left: number;
  readonly width: number;
}

/** The place among all tabs, `dx` to the right of where the tab stood: its leading edge has passed the middle of others. */
export function toTabPlace(boxes: readonly TabBox[], from: number, dx: number): number {
  const dragged = boxes[from];
  if (!dragged) return from;
  const edge = dragged.left + dx + (dx > 0 ? dragged.width : 0);
  const before = boxes.filter((box, index) => index < from && (dx > 0 || middleOf(box) < edge));
  const behind = boxes.filter((box, index) => index > from && dx > 0 && middleOf(box) < edge);
  return before.length + behind.length;
}

/** How far another tab steps aside while the one from `from` is over `to`. */
export function toTabShift(boxes: readonly TabBox[], from: number, to: number, index: number): number {
  const [dragged, first, second] = [boxes[from], boxes[0], boxes[1]];
  if (!dragged || !first || !second || index === from) return 0;
  const room = dragged.width + (second.left - first.left - first.width);
  if (index > from && index <= to) return -room;
  return index < from && index >= to ? room : 0;
}

function middleOf({ left, width }: TabBox): number {
  return left + width / 2;
}
