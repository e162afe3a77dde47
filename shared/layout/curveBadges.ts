/** The pills beside the curve: moment of truth, highest, lowest with what is planned there. */
import type { Id } from '../model/types';
import { findPlace, type Obstacles } from './curveObstacles';
import type { CurveFrame } from './emotionCurve';
import type { CurveBadge, CurvePoint } from './curveTypes';
import {
  BADGE_GAP,
  BADGE_HEIGHT,
  BADGE_PADDING,
  BADGE_STAR_GAP,
  CELL_PADDING,
  FACE_RADIUS,
  LABEL_TEXT,
  STAR_SIZE,
} from './metrics';

export interface Extremes {
  readonly peakId: Id | undefined;
  readonly troughId: Id | undefined;
}

/** The badges of one line, which are obstacles from then on. */
export function placeBadges(
  points: readonly CurvePoint[],
  { peakId, troughId }: Extremes,
  frame: CurveFrame,
  obstacles: Obstacles,
): readonly CurveBadge[] {
  const { labels } = frame;
  return points.flatMap((point) => {
    const { id, momentOfTruth: moment } = point.card;
    const extreme = id === peakId ? 'peak' : id === troughId ? 'trough' : undefined;
    if (!moment && !extreme) return [];
    const planned = extreme === 'trough' ? point.planned : undefined;
    const text = [
      moment && labels.momentOfTruth,
      extreme && labels[extreme],
      planned !== undefined && labels.actions(planned),
    ]
      .filter(Boolean)
      .join(' · ');
    const star = moment ? STAR_SIZE + BADGE_STAR_GAP : 0;
    const width = Math.ceil(frame.measurer.width(text, LABEL_TEXT)) + star + 2 * BADGE_PADDING;
    const bare = { cardId: id, text, momentOfTruth: moment !== undefined, extreme, width } as const;
    const badge = findPlace(toPlaces(bare, point, frame), obstacles);
    obstacles.add(badge);
    return [badge];
  });
}

/** Towards the middle of the lane first, where there is room; then outward; then a line further; each also to a side. */
function toPlaces(
  bare: Omit<CurveBadge, 'x' | 'y' | 'height'>,
  point: CurvePoint,
  frame: CurveFrame,
): readonly [CurveBadge, ...CurveBadge[]] {
  const lastX = Math.max(CELL_PADDING, frame.width - bare.width - CELL_PADDING);
  const at = (y: number, share: number): CurveBadge => {
    const x = Math.min(Math.max(CELL_PADDING, point.x - bare.width * share), lastX);
    return { ...bare, x: Math.round(x), y: Math.round(y), height: BADGE_HEIGHT };
  };
  const above = point.y - FACE_RADIUS - BADGE_GAP - BADGE_HEIGHT;
  const below = point.y + FACE_RADIUS + BADGE_GAP;
  const low = (point.score ?? 0) < 0;
  const further = BADGE_HEIGHT + BADGE_GAP;
  const heights = low ? [above, below, above - further] : [below, above, below + further];
  const [first = above] = heights;
  return [at(first, SHARES[0]), ...SHARES.flatMap((share) => heights.map((y) => at(y, share))).slice(1)];
}

/** How much of a badge is left of its point. */
const SHARES = [0.5, 0.8, 0.2] as const;
