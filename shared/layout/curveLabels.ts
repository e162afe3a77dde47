/**
 * Finds a place for each point's words: beside the point, clear of faces, badges, other words and the lines.
 *
 * They stand on whole board units: at 100 % they are as sharp while the board moves as when it rests.
 *
 * Greedy, in reading order, over a fixed list of places; the least bad place wins, so the answer is always the same
 * for the same curve.
 */
import { findPlace, type Obstacles } from './curveObstacles';
import { toLabelWidth } from './labelSign';
import type { TextMeasurer } from './boxes';
import type { CurvePoint, PlacedLabel } from './curveTypes';
import { BADGE_GAP, BADGE_HEIGHT, FACE_RADIUS, LABEL_HEIGHT, LABEL_INSET } from './metrics';

const GAP = 5;
/** From the place nearest to a face to the one behind the badge there. */
const BEYOND_BADGE = BADGE_GAP + BADGE_HEIGHT;

/** The points with their labels, which are obstacles from then on. */
export function placeLabels(
  points: readonly CurvePoint[],
  obstacles: Obstacles,
  measurer: TextMeasurer,
): readonly CurvePoint[] {
  return points.map((point) => {
    const { text, translation } = point;
    if (text === '' && translation === undefined) return point;
    const width = Math.ceil(toLabelWidth(text, translation, measurer)) + 2 * LABEL_INSET;
    const label = findPlace(toPlaces(point, width), obstacles);
    obstacles.add(label);
    return { ...point, label };
  });
}

/** Outward first: above a high point, below a low one. */
function toPlaces(point: CurvePoint, width: number): readonly [PlacedLabel, ...PlacedLabel[]] {
  const { x, y, text, translation } = point;
  const at = (left: number, top: number, anchor: PlacedLabel['anchor']): PlacedLabel => ({
    ...{ text, translation, anchor, x: Math.round(left), y: Math.round(top), width, height: LABEL_HEIGHT },
  });
  const high = (point.score ?? 0) >= 0;
  const above = y - FACE_RADIUS - GAP - LABEL_HEIGHT;
  const below = y + FACE_RADIUS + GAP;
  const outward = high ? -1 : 1;
  const [outer, inner] = high ? [above, below] : [below, above];
  // Beside the face a label may come a little nearer to the height of the point.
  const [outerSide, innerSide] = high ? [above + GAP, below - GAP] : [below - GAP, above + GAP];
  const right = x + FACE_RADIUS + GAP;
  const left = x - FACE_RADIUS - GAP - width;
  const middle = x - width / 2;
  const level = y - LABEL_HEIGHT / 2;
  return [
    at(middle, outer, 'middle'),
    at(right, outerSide, 'start'),
    at(left, outerSide, 'end'),
    at(middle, inner, 'middle'),
    at(right, innerSide, 'start'),
    at(left, innerSide, 'end'),
    at(right, level, 'start'),
    at(left, level, 'end'),
    // Beyond another label, or a badge, that stands nearest.
    at(middle, outer + outward * LABEL_HEIGHT, 'middle'),
    at(middle, inner - outward * LABEL_HEIGHT, 'middle'),
    at(middle, outer + outward * BEYOND_BADGE, 'middle'),
    at(middle, inner - outward * BEYOND_BADGE, 'middle'),
  ];
}
