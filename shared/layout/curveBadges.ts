/** The pills beside the curve: moment of truth, highest, lowest. */
import type { Id } from '../model/types';
import type { CurveFrame } from './emotionCurve';
import type { CurveBadge, CurvePoint } from './layoutTypes';
import { BADGE_HEIGHT, BADGE_PADDING, FACE_RADIUS, LABEL_TEXT, STAR_SIZE } from './metrics';

const GAP = 8;

export function toBadges(
  points: readonly CurvePoint[],
  extremes: { readonly peakId: Id | undefined; readonly troughId: Id | undefined },
  frame: CurveFrame,
): readonly CurveBadge[] {
  return points.flatMap((point) => {
    const { id, momentOfTruth } = point.card;
    const extreme = id === extremes.peakId ? 'peak' : id === extremes.troughId ? 'trough' : undefined;
    if (!momentOfTruth && !extreme) return [];
    const words = [
      ...(momentOfTruth ? [frame.labels.momentOfTruth] : []),
      ...(extreme ? [frame.labels[extreme]] : []),
    ];
    return [toBadge(point, words.join(' · '), momentOfTruth !== undefined, extreme, frame)];
  });
}

/** Above a low point, below a high one: towards the middle, where there is room; inside the board. */
function toBadge(
  point: CurvePoint,
  text: string,
  momentOfTruth: boolean,
  extreme: 'peak' | 'trough' | undefined,
  frame: CurveFrame,
): CurveBadge {
  const star = momentOfTruth ? STAR_SIZE + 4 : 0;
  const width = frame.measurer.width(text, LABEL_TEXT) + star + 2 * BADGE_PADDING;
  const above = (point.score ?? 0) < 0;
  const y = above ? point.y - FACE_RADIUS - GAP - BADGE_HEIGHT : point.y + FACE_RADIUS + GAP;
  const x = Math.min(Math.max(2, point.x - width / 2), Math.max(2, frame.width - width - 2));
  return { cardId: point.card.id, text, momentOfTruth, extreme, x, y, width, height: BADGE_HEIGHT };
}
