/** The curves of one lane as they would be, while a point is dragged: nothing else is laid out again. */
import type { Id } from '../model/types';
import { layoutCurves, type EmotionPointInput } from './emotionCurve';
import type { EmotionCurve, JourneyLayout, LayoutLabels, TextMeasurer } from './layoutTypes';

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
  const points = layout.curves
    .filter((curve) => curve.laneId === laneId)
    .flatMap((curve) => curve.points)
    .map(({ card, column, text }): EmotionPointInput => {
      if (card.id !== override.cardId) return { card, column, text };
      return { card: { ...card, score: override.score }, column: override.column, text };
    });
  // Stable: points of one column keep their order, a point that changes column comes last in it.
  const ordered = points.toSorted((a, b) => a.column - b.column);
  const { width, columns } = layout;
  return layoutCurves(ordered, { laneId, y: band.y, height: band.height, width, columns, ...drawing });
}
