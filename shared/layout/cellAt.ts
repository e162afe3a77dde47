/** Which lane, column or cell is at a point of the board. All in board units; the canvas asks here, never React Flow. */
import { partitionPoint } from '../util/partitionPoint';
import type { LaneBand, StepColumn } from './bandTypes';
import type { Point } from './boxes';
import type { JourneyLayout } from './layoutTypes';

export interface CellHit {
  readonly lane: LaneBand;
  readonly column: StepColumn;
}

export function laneAt(layout: JourneyLayout, y: number): LaneBand | undefined {
  const lane = layout.lanes[bandAt(layout.lanes.length, (i) => layout.lanes[i]?.y ?? 0, y)];
  return lane && y < lane.y + lane.height ? lane : undefined;
}

export function columnAt(layout: JourneyLayout, x: number): StepColumn | undefined {
  const column = layout.columns[bandAt(layout.columns.length, (i) => layout.columns[i]?.x ?? 0, x)];
  return column && x < column.x + column.width ? column : undefined;
}

export function cellAt(layout: JourneyLayout, { x, y }: Point): CellHit | undefined {
  const lane = laneAt(layout, y);
  const column = columnAt(layout, x);
  return lane && column ? { lane, column } : undefined;
}

/** The lane whose lower edge is within `reach`. */
export function laneEdgeAt(layout: JourneyLayout, y: number, reach: number): LaneBand | undefined {
  return layout.lanes.find((band) => Math.abs(band.y + band.height - y) <= reach);
}

/** The last of the sorted bands that begins at or before `at`; -1 before the first. */
export function bandAt(count: number, startOf: (i: number) => number, at: number): number {
  return partitionPoint(count, (i) => startOf(i) <= at) - 1;
}
