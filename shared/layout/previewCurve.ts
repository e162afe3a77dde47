/** The curves of one lane as they would be, while a point is dragged: nothing else is laid out again. */
import type { Id } from '../model/types';
import { layoutCurves, type CurveFrame, type EmotionPointInput } from './emotionCurve';
import type { TextMeasurer } from './boxes';
import type { CurvePoint, EmotionCurve } from './curveTypes';
import type { JourneyLayout, LayoutLabels } from './layoutTypes';

export interface CurveOverride {
  readonly cardId: Id;
  readonly score: number;
  /** Index of the column it is dragged to. */
  readonly column: number;
}

export function previewCurves(
  layout: JourneyLayout,
  laneId: Id,
  override: CurveOverride,
  drawing: { readonly labels: LayoutLabels; readonly measurer: TextMeasurer; readonly broken: boolean },
): readonly EmotionCurve[] {
  const band = layout.lanes.find(({ lane }) => lane.id === laneId);
  if (!band) return [];
  const points = layout.curves.filter((curve) => curve.laneId === laneId).flatMap((curve) => curve.points);
  const isDragged = ({ card }: CurvePoint): boolean => card.id === override.cardId;
  const moved = points.some((point) => isDragged(point) && point.column !== override.column);
  // A point that comes from another column goes to the end of its new one, as a dropped card does.
  const inOrder = moved
    ? [...points.filter((point) => !isDragged(point)), ...points.filter(isDragged)]
    : points;
  const ordered = inOrder
    .map((point): EmotionPointInput => {
      const { card, column, text, translation, confidence, planned } = point;
      const same = { text, translation, confidence, planned };
      if (!isDragged(point)) return { card, column, ...same };
      return { card: { ...card, score: override.score }, column: override.column, ...same };
    })
    .toSorted((a, b) => a.column - b.column);
  const { width, columns } = layout;
  const lines = layout.curves.filter((curve) => curve.laneId === laneId);
  const identityOf: CurveFrame['identityOf'] = (personaId) => {
    const identity = lines.find((line) => line.personaId === personaId)?.identity;
    return { color: identity?.color ?? '', name: identity?.label.text ?? '' };
  };
  const ghost = [...new Set(lines.flatMap((line) => line.ghost?.points ?? []))];
  const room = { laneId, y: band.y, height: band.height, width, columns };
  return layoutCurves(ordered, { ...room, ...drawing, ghost, identityOf });
}
