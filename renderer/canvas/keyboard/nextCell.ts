import type { JourneyLayout } from '../../../shared/layout/layoutTypes';
import type { CellPlace } from '../board';

/** Along the steps, then on to the next lane. Undefined past the board's ends. */
export function findNextCell(layout: JourneyLayout, from: CellPlace, by: 1 | -1): CellPlace | undefined {
  const row = layout.lanes.findIndex(({ lane }) => lane.id === from.laneId);
  const column = layout.columns.findIndex(({ step }) => step.id === from.stepId);
  if (row < 0 || column < 0) return undefined;
  const at = row * layout.columns.length + column + by;
  const lane = layout.lanes[Math.floor(at / layout.columns.length)];
  const next = layout.columns[((at % layout.columns.length) + layout.columns.length) % layout.columns.length];
  return lane && next && { laneId: lane.lane.id, stepId: next.step.id };
}
