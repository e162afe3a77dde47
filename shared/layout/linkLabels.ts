/** A link's words: near its line, where they cover least. */
import type { BoxIndex } from './boxIndex';
import { boxesOverlap } from './curveObstacles';
import { cardsIn } from './cardsIn';
import { fitLines } from './fitLines';
import { toLabelWidth } from './labelSign';
import type { Box, Point, TextMeasurer } from './boxes';
import type { PlacedLabel } from './curveTypes';
import type { LinklessLayout, TranslationState } from './layoutTypes';
import { middleOf } from './linkShapes';
import { LABEL_HEIGHT, LABEL_TEXT, LINK_LABEL_PADDING, LINK_LABEL_WIDTH } from './metrics';

/** From the line's own place up and down, to where cards leave room. */
const SHIFTS = [0, 22, -22, 44, -44, 66, -66];
/** From the best of these a little up and down. */
const NUDGES = [-4, 4, -8, 8, -11, 11];
const REACH = Math.max(...SHIFTS) + Math.max(...NUDGES);
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
  const width = Math.ceil(toLabelWidth(shown, translation, measurer)) + 2 * LINK_LABEL_PADDING;
  const middle = middleOf(points);
  const anchors = [middle, ...points.slice(1).map((point, i) => between(points[i] ?? point, point))];
  let best: Place = { box: toBox(middle, width, 0.5, layout), at: middle, alignment: 0.5, cost: Infinity };
  let bestRoom: Room = { near: [], hidable: [] };

  function consider(at: Point, alignment: number, room: Room): void {
    const away = distance(at, middle) * DISTANCE_COST;
    if (away >= best.cost) return;
    const box = toBox(at, width, alignment, layout);
    const cost = away + coverCost(box, room);
    if (cost >= best.cost) return;
    best = { box, at, alignment, cost };
    bestRoom = room;
  }

  for (const anchor of anchors) {
    if (distance(anchor, middle) - REACH >= best.cost / DISTANCE_COST) continue;
    const around = roomAround(anchor, width);
    const near = [...cardsIn(layout, around), ...taken.overlapping(around)];
    const room = { near, hidable: signs.overlapping(around) };
    for (const shift of SHIFTS) {
      const at = { x: anchor.x, y: anchor.y + shift };
      for (const alignment of ALIGNMENTS) consider(at, alignment, room);
    }
  }
  // Between two rows of cards there is often room for just one line of words.
  const { at, alignment } = best;
  for (const nudge of NUDGES) consider({ x: at.x, y: at.y + nudge }, alignment, bestRoom);
  return { ...best.box, text: shown, translation, anchor: 'start' };
}

interface Place {
  readonly box: Box;
  /** Where it hangs. */
  readonly at: Point;
  readonly alignment: number;
  readonly cost: number;
}

/** What a label could cover: words, and signs that must be seen. */
interface Room {
  readonly near: readonly Box[];
  readonly hidable: readonly Box[];
}

function coverCost(box: Box, { near, hidable }: Room): number {
  const hides = hidable.some((sign) => boxesOverlap(box, sign));
  return near.reduce((sum, other) => sum + overlapOf(box, other), hides ? HIDING_COST : 0);
}

/** All that a label at the anchor could cover, however it is shifted and aligned. */
function roomAround({ x, y }: Point, width: number): Box {
  const reach = REACH + LABEL_HEIGHT;
  return { x: x - width, y: y - reach, width: 2 * width, height: 2 * reach };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Beside a point, but inside the board, and on whole units: sharp however it is drawn. */
function toBox({ x, y }: Point, width: number, alignment: number, layout: LinklessLayout): Box {
  return {
    x: Math.round(Math.min(Math.max(0, x - width * alignment), Math.max(0, layout.width - width))),
    y: Math.round(Math.min(Math.max(0, y - LABEL_HEIGHT / 2), Math.max(0, layout.height - LABEL_HEIGHT))),
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
