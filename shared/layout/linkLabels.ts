/** A link's words: on its line, where they cover least. */
import { cardsIn } from './hitTest';
import { fitLines } from './fitLines';
import type { Box, LinklessLayout, PlacedLabel, Point, TextMeasurer } from './layoutTypes';
import { middleOf } from './linkShapes';
import { LABEL_HEIGHT, LABEL_TEXT, LINK_LABEL_PADDING, LINK_LABEL_WIDTH } from './metrics';

export function placeLinkLabel(
  text: string,
  points: readonly Point[],
  layout: LinklessLayout,
  measurer: TextMeasurer,
): PlacedLabel {
  const [shown = ''] = fitLines(text, LINK_LABEL_WIDTH, 1, LABEL_TEXT, measurer);
  const width = measurer.width(shown, LABEL_TEXT) + 2 * LINK_LABEL_PADDING;
  const places = [middleOf(points), ...points.slice(1).map((point, i) => between(points[i] ?? point, point))];
  const boxes = places.map(({ x, y }) => toBox(x, y, width, layout));
  const costs = boxes.map((box) => cardsIn(layout, box).length);
  const least = Math.min(...costs);
  const box = boxes[costs.indexOf(least)] ?? toBox(0, 0, width, layout);
  return { ...box, text: shown, anchor: 'middle' };
}

/** Around a point, but inside the board. */
function toBox(x: number, y: number, width: number, layout: LinklessLayout): Box {
  return {
    x: Math.min(Math.max(0, x - width / 2), Math.max(0, layout.width - width)),
    y: Math.min(Math.max(0, y - LABEL_HEIGHT / 2), Math.max(0, layout.height - LABEL_HEIGHT)),
    width,
    height: LABEL_HEIGHT,
  };
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
