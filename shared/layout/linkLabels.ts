/** A link's words: near its line, where they cover least. */
import type { BoxIndex } from './boxIndex';
import { boxesOverlap } from './curveObstacles';
import { cardsIn } from './cardsIn';
import { fitLines } from './fitLines';
import { toLabelWidth } from './labelSign';
import type { Box, LinklessLayout, PlacedLabel, Point, TextMeasurer, TranslationState } from './layoutTypes';
import { middleOf } from './linkShapes';
import { LABEL_HEIGHT, LABEL_TEXT, LINK_LABEL_PADDING, LINK_LABEL_WIDTH } from './metrics';

/** From the line's own place up and down, to where cards leave room. */
const SHIFTS = [0, 22, -22, 44, -44, 66, -66];
const REACH = Math.max(...SHIFTS);
/** The label's middle, its left end or its right end is at the line. */
const ALIGNMENTS = [0.5, 0, 1];
/** Away from the middle of the line, per unit; covering costs its area. */
const DISTANCE_COST = 2;
/** More than covering words does. */
const HIDING_COST = 5000;

export interface LinkWords {
  readonly text: string;
  readonly translation: TranslationState;
}

/** `taken` are the labels placed so far, `signs` what must be seen whatever it costs. */
export function placeLinkLabel(
  { text, translation }: LinkWords,
  points: readonly Point[],
  layout: LinklessLayout,
  { taken, signs }: { readonly taken: BoxIndex; readonly signs: BoxIndex },
  measurer: TextMeasurer,
): PlacedLabel {
  const [shown = ''] = fitLines(text, LINK_LABEL_WIDTH, 1, LABEL_TEXT, measurer);
  const width = toLabelWidth(shown, translation, measurer) + 2 * LINK_LABEL_PADDING;
  const middle = middleOf(points);
  const anchors = [middle, ...points.slice(1).map((point, i) => between(points[i] ?? point, point))];
  let best = toBox(middle, width, 0.5, layout);
  let least = Infinity;
  for (const anchor of anchors) {
    if (distance(anchor, middle) - REACH >= least / DISTANCE_COST) continue;
    const room = roomAround(anchor, width);
    const near: readonly Box[] = [...cardsIn(layout, room), ...taken.overlapping(room)];
    const hidable = signs.overlapping(room);
    for (const shift of SHIFTS) {
      const at = { x: anchor.x, y: anchor.y + shift };
      const away = distance(at, middle) * DISTANCE_COST;
      if (away >= least) continue;
      for (const alignment of ALIGNMENTS) {
        const box = toBox(at, width, alignment, layout);
        const hides = hidable.some((sign) => boxesOverlap(box, sign));
        const cost = near.reduce(
          (sum, other) => sum + overlapOf(box, other),
          hides ? away + HIDING_COST : away,
        );
        if (cost >= least) continue;
        best = box;
        least = cost;
      }
    }
  }
  return { ...best, text: shown, translation, anchor: 'start' };
}

/** All that a label at the anchor could cover, however it is shifted and aligned. */
function roomAround({ x, y }: Point, width: number): Box {
  const reach = REACH + LABEL_HEIGHT;
  return { x: x - width, y: y - reach, width: 2 * width, height: 2 * reach };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
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
