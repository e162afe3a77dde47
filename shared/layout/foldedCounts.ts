/** How many cards are out of sight in the cells of collapsed stages and lanes. */
import type { Id } from '../model/types';
import type { LaneBand, StepColumn } from './bandTypes';
import type { CardBox } from './cardTypes';
import type { FoldedCount } from './layoutTypes';
import { FOLDED_RADIUS } from './metrics';
import type { CellGrid } from './sortIntoCells';

export function countFolded(
  lanes: readonly LaneBand[],
  columns: readonly StepColumn[],
  cells: CellGrid,
  cards: readonly CardBox[],
): readonly FoldedCount[] {
  if (!columns.some(({ collapsed }) => collapsed) && !lanes.some(({ lane }) => lane.collapsed)) return [];
  const groups = toGroups(columns);
  const wide = cards.filter((card) => card.columns > 1);
  return lanes.flatMap((band, row) =>
    groups.flatMap((group): readonly FoldedCount[] => {
      const [first] = group;
      if (!first || (!first.collapsed && !band.lane.collapsed)) return [];
      // The curve runs on through a collapsed stage: its points are to be seen.
      if (band.kind === 'emotion' && !band.lane.collapsed) return [];
      const count = group.reduce((sum, { index }) => sum + (cells[row]?.[index]?.length ?? 0), 0);
      if (count === 0) return [];
      const width = group.reduce((sum, column) => sum + column.width, 0);
      const x = first.x + width / 2;
      const over = wide.filter((card) => card.row === row && covers(card, first));
      const y = toMiddle(band, Math.max(band.y, ...over.map((card) => card.y + card.height)));
      return [{ laneId: band.lane.id, stepIds: group.map(({ step }) => step.id), count, x, y }];
    }),
  );
}

function covers({ column, columns }: CardBox, { index }: StepColumn): boolean {
  return column <= index && index < column + columns;
}

/** Of the room from `top` on: what stands over several steps does not lie on the number. */
function toMiddle({ y, height }: LaneBand, top: number): number {
  const bottom = y + height;
  const middle = top + Math.min((bottom - top) / 2, height - 20);
  return Math.min(middle, bottom - FOLDED_RADIUS - 2);
}

/** A collapsed stage is too narrow for a number for each of its steps. */
function toGroups(columns: readonly StepColumn[]): readonly (readonly StepColumn[])[] {
  const groups: StepColumn[][] = [];
  let last: Id | undefined;
  for (const column of columns) {
    const group = groups.at(-1);
    if (group && column.collapsed && column.stageId === last) group.push(column);
    else groups.push([column]);
    last = column.stageId;
  }
  return groups;
}
