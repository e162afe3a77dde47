/** Where things of the board are, as boxes. */
import type { Box } from '../../shared/layout/boxes';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import { FACE_RADIUS } from '../../shared/layout/metrics';
import type { Id } from '../../shared/model/types';

export function boxOfCard(layout: JourneyLayout, id: Id): Box | undefined {
  const card = layout.cardById.get(id);
  if (card) return card;
  const point = layout.pointById.get(id);
  const edge = 2 * FACE_RADIUS;
  return point && { x: point.x - FACE_RADIUS, y: point.y - FACE_RADIUS, width: edge, height: edge };
}

export function boxOfCell(layout: JourneyLayout, laneId: Id, stepId: Id): Box | undefined {
  const lane = layout.lanes.find((band) => band.lane.id === laneId);
  const column = layout.columns.find(({ step }) => step.id === stepId);
  return lane && column && { x: column.x, y: lane.y, width: column.width, height: lane.height };
}

/** The card's box, or its cell's, or the whole lane or column where only one is named. */
export function boxOfPlace(
  layout: JourneyLayout,
  { cardId, laneId, stepId }: { readonly cardId?: Id; readonly laneId?: Id; readonly stepId?: Id },
): Box | undefined {
  const card = cardId === undefined ? undefined : boxOfCard(layout, cardId);
  if (card) return card;
  const lane = layout.lanes.find((band) => band.lane.id === laneId);
  const column = layout.columns.find(({ step }) => step.id === stepId);
  if (!lane && !column) return undefined;
  return {
    x: column?.x ?? 0,
    y: lane?.y ?? 0,
    width: column?.width ?? layout.width,
    height: lane?.height ?? layout.height,
  };
}

/** All there is to see, with the words below the board. */
export function extentOf({ width, height, summary }: JourneyLayout): Pick<Box, 'width' | 'height'> {
  return { width, height: summary ? Math.max(height, summary.box.y + summary.box.height) : height };
}
