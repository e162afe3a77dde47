/** From a drag to what it would do. Pure: the same drag over the same layout always shows the same. */
import { cardAt, cardsIn } from '../../../shared/layout/cardsIn';
import { columnAt } from '../../../shared/layout/cellAt';
import { insertionAt } from '../../../shared/layout/insertionAt';
import { emotionPointAt, pointsIn } from '../../../shared/layout/lineHits';
import { laneSlotAt, stageSlotAt } from '../../../shared/layout/slotAt';
import { yToScore } from '../../../shared/layout/emotionCurve';
import type { Box, Point } from '../../../shared/layout/boxes';
import type { EmotionCurve } from '../../../shared/layout/curveTypes';
import type { JourneyLayout } from '../../../shared/layout/layoutTypes';
import { CELL_PADDING } from '../../../shared/layout/metrics';
import type { CurveOverride } from '../../../shared/layout/previewCurve';
import type { Id } from '../../../shared/model/types';
import { NO_PREVIEW, type Preview } from './preview';
import type { Target } from './target';

export interface DragContext {
  readonly layout: JourneyLayout;
  /** The cards that are dragged together with the one under the pointer. */
  readonly dragged: readonly Id[];
  /** Cards that stay selected while a marquee is drawn with Shift or Ctrl. */
  readonly kept: readonly Id[];
  previewCurves(laneId: Id, override: CurveOverride): readonly EmotionCurve[];
}

/** `from` and `at` in board units. */
export function toPreview(target: Target, from: Point, at: Point, context: DragContext): Preview {
  const { layout } = context;
  const by = { x: at.x - from.x, y: at.y - from.y };
  switch (target.kind) {
    case 'card': {
      const ids = new Set(context.dragged);
      return { kind: 'cards', ids, by, insertion: insertionAt(layout, at, ids) };
    }
    case 'point':
      return toPointPreview(target.id, target.laneId, by, at, context);
    case 'link': {
      const over = (emotionPointAt(layout, at) ?? cardAt(layout, at))?.card.id;
      return { kind: 'link', from: target.cardId, at, to: over === target.cardId ? undefined : over };
    }
    case 'stretch':
      return toStretch(layout, target.cardId, at);
    case 'stage':
      return { kind: 'stage', id: target.id, by: by.x, ...stageSlotAt(layout, at.x, target.id) };
    case 'lane':
      return { kind: 'lane', id: target.id, by: by.y, ...laneSlotAt(layout, at.y, target.id) };
    case 'laneEdge':
      return toResizePreview(layout, target.id, by.y);
    case 'cell':
    case 'route':
    case 'summary':
    case 'nothing':
      return toMarquee(layout, from, at, context.kept);
  }
}

function toPointPreview(id: Id, laneId: Id, by: Point, at: Point, context: DragContext): Preview {
  const { layout } = context;
  const point = layout.pointById.get(id);
  const curve = layout.curves.find((line) => line.laneId === laneId);
  if (!point || !curve) return NO_PREVIEW;
  const score = yToScore(point.y + by.y, curve.topY, curve.bottomY);
  const x = Math.min(Math.max(at.x, 0), layout.width - 1);
  const column = columnAt(layout, x)?.index ?? point.column;
  const curves = context.previewCurves(laneId, { cardId: id, score, column });
  return { kind: 'point', id, laneId, score, column, curves };
}

/** From its own step to the one under the pointer, and never to the left. */
function toStretch(layout: JourneyLayout, id: Id, at: Point): Preview {
  const card = layout.cardById.get(id);
  if (!card) return NO_PREVIEW;
  const under = columnAt(layout, Math.min(Math.max(at.x, 0), layout.width - 1))?.index ?? card.column;
  const last = layout.columns[Math.max(under, card.column)];
  if (!last) return NO_PREVIEW;
  const width = last.x + last.width - CELL_PADDING - card.x;
  const { x, y, height } = card;
  return { kind: 'stretch', id, span: last.index - card.column + 1, box: { x, y, width, height } };
}

function toResizePreview(layout: JourneyLayout, id: Id, by: number): Preview {
  const band = layout.lanes.find(({ lane }) => lane.id === id);
  if (!band) return NO_PREVIEW;
  const height = Math.round(Math.max(band.contentHeight, band.height + by));
  return { kind: 'resize', id, height, y: band.y + height };
}

function toMarquee(layout: JourneyLayout, from: Point, at: Point, kept: readonly Id[]): Preview {
  const box: Box = {
    x: Math.min(from.x, at.x),
    y: Math.min(from.y, at.y),
    width: Math.abs(at.x - from.x),
    height: Math.abs(at.y - from.y),
  };
  const touched = [
    ...cardsIn(layout, box).map(({ card }) => card.id),
    ...pointsIn(layout, box).map(({ card }) => card.id),
  ];
  return { kind: 'marquee', box, ids: [...new Set([...kept, ...touched])] };
}
