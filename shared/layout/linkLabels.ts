/** A link's words: near its line, where they cover least. */
import { boxesOverlap } from './curveObstacles';
import { cardsIn } from './hitTest';
import { fitLines } from './fitLines';
import type { Box, LinklessLayout, PlacedLabel, Point, TextMeasurer } from './layoutTypes';
import { middleOf } from './linkShapes';
import { LABEL_HEIGHT, LABEL_TEXT, LINK_LABEL_PADDING, LINK_LABEL_WIDTH } from './metrics';

/** From the line's own place up and down, to where cards leave room. */
const SHIFTS = [0, 22, -22, 44, -44, 66, -66];
/** The label's middle, its left end or its right end is at the line. */
const ALIGNMENTS = [0.5, 0, 1];
/** Away from the middle of the line, per unit; covering costs its area. */
const DISTANCE_COST = 2;

/** `taken` are the labels placed so far. */
export function placeLinkLabel(
  text: string,
  points: readonly Point[],
  layout: LinklessLayout,
  taken: readonly Box[],
  measurer: TextMeasurer,
): PlacedLabel {
  const [shown = ''] = fitLines(text, LINK_LABEL_WIDTH, 1, LABEL_TEXT, measurer);
  const width = measurer.width(shown, LABEL_TEXT) + 2 * LINK_LABEL_PADDING;
  const middle = middleOf(points);
  const anchors = [middle, ...points.slice(1).map((point, i) => between(points[i] ?? point, point))];
  let best = toBox(middle, width, 0.5, layout);
  let least = Infinity;
  for (const anchor of anchors) {
    for (const shift of SHIFTS) {
      for (const alignment of ALIGNMENTS) {
        const at = { x: anchor.x, y: anchor.y + shift };
        const box = toBox(at, width, alignment, layout);
        const away = Math.hypot(at.x - middle.x, at.y - middle.y) * DISTANCE_COST;
        if (away >= least) continue;
        const covered = [...cardsIn(layout, box), ...taken.filter((other) => boxesOverlap(box, other))];
        const cost = away + covered.reduce((sum, other) => sum + overlapOf(box, other), 0);
        if (cost >= least) continue;
        best = box;
        least = cost;
      }
    }
  }
  return { ...best, text: shown, anchor: 'start' };
}

/** Beside a point, but inside the board. */
function toBox({ x, y }: Point, width: number, alignment: number, layout: LinklessLayout): Box {
  return {
    x: Math.min(Math.max(0, x - width * alignment), Math.max(0, layout.width - width)),
    y: Math.min(Math.max(0, y - LABEL_HEIGHT / 2), Math.max(0, layout.height - LABEL_HEIGHT)),
    width,
    height: LABEL_HEIGHT,
  };
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function overlapOf(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
