/** How many cards are out of sight in the cells of collapsed stages and lanes. */
import type { LaneBand, StepColumn } from './bandTypes';
import type { FoldedCount } from './layoutTypes';
import type { CellGrid } from './sortIntoCells';

export function countFolded(
  lanes: readonly LaneBand[],
  columns: readonly StepColumn[],
  cells: CellGrid,
): readonly FoldedCount[] {
  if (!columns.some(({ collapsed }) => collapsed) && !lanes.some(({ lane }) => lane.collapsed)) return [];
  return lanes.flatMap((band, row) =>
    columns.flatMap((column): readonly FoldedCount[] => {
      if (!column.collapsed && !band.lane.collapsed) return [];
      // The curve runs on through a collapsed stage: its points are to be seen.
      if (band.kind === 'emotion' && !band.lane.collapsed) return [];
      const count = cells[row]?.[column.index]?.length ?? 0;
      if (count === 0) return [];
      const x = column.x + column.width / 2;
      const y = band.y + Math.min(band.height / 2, band.height - 20);
      return [{ laneId: band.lane.id, stepId: column.step.id, count, x, y }];
    }),
  );
}
