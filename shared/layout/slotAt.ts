/** Where a dragged stage or lane would stand. */
import type { Id } from '../model/types';
import type { JourneyLayout } from './layoutTypes';

/**
 * Where a dragged stage would stand among the others, and the x of the line that shows it. `index` is its place
 * after the move, as `stage.move` takes it.
 */
export function stageSlotAt(
  layout: JourneyLayout,
  x: number,
  draggedId: Id,
): { readonly index: number; readonly x: number } {
  return slotAt(
    layout.stages.map(({ stage, x: start, width }) => ({ id: stage.id, start, size: width })),
    x,
    draggedId,
    ({ index, at }) => ({ index, x: at }),
  );
}

/** The same for lanes; `index` counts the lanes shown. */
export function laneSlotAt(
  layout: JourneyLayout,
  y: number,
  draggedId: Id,
): { readonly index: number; readonly y: number } {
  return slotAt(
    layout.lanes.map(({ lane, y: start, height }) => ({ id: lane.id, start, size: height })),
    y,
    draggedId,
    ({ index, at }) => ({ index, y: at }),
  );
}

function slotAt<T>(
  bands: readonly { readonly id: Id; readonly start: number; readonly size: number }[],
  at: number,
  draggedId: Id,
  toSlot: (slot: { readonly index: number; readonly at: number }) => T,
): T {
  const others = bands.filter(({ id }) => id !== draggedId);
  const found = others.findIndex(({ start, size }) => at < start + size / 2);
  const index = found < 0 ? others.length : found;
  const next = others[index];
  const last = others.at(-1);
  return toSlot({ index, at: next ? next.start : last ? last.start + last.size : 0 });
}
