/** Walking a grid of cards by keyboard: cards one by one inside a cell, then the neighbouring cell. */
import { columnOf, rowOf, type CardGrid, type GridPosition } from './cardGrid';

export type Arrow = 'up' | 'down' | 'left' | 'right';

export type Direction = Arrow | 'rowStart' | 'rowEnd' | 'top' | 'bottom';

/** Undefined on a board without lanes or steps. A position that is gone counts as the first cell. */
export function navigate(
  grid: CardGrid,
  from: GridPosition | undefined,
  direction: Direction,
): GridPosition | undefined {
  const row = rowOf(grid, from?.laneId);
  const column = columnOf(grid, from?.stepId);
  if (!from || row < 0 || column < 0) return toPosition(grid, 0, 0, 'first');
  const ids = grid.idsOf(from.laneId, from.stepId);
  const at = from.cardId === undefined ? -1 : ids.indexOf(from.cardId);
  const lastRow = grid.lanes.length - 1;
  const lastColumn = grid.columns.length - 1;
  switch (direction) {
    case 'up':
      if (at > 0) return { ...from, cardId: ids[at - 1] ?? '' };
      return row === 0 ? from : toPosition(grid, row - 1, column, 'last');
    case 'down': {
      const next = ids[at + 1];
      if (at >= 0 && next !== undefined) return { ...from, cardId: next };
      return row === lastRow ? from : toPosition(grid, row + 1, column, 'first');
    }
    case 'left':
      return column === 0 ? from : toPosition(grid, row, column - 1, at);
    case 'right':
      return column === lastColumn ? from : toPosition(grid, row, column + 1, at);
    case 'rowStart':
      return toPosition(grid, row, 0, 'first');
    case 'rowEnd':
      return toPosition(grid, row, lastColumn, 'first');
    case 'top':
      return toPosition(grid, 0, 0, 'first');
    case 'bottom':
      return toPosition(grid, lastRow, lastColumn, 'last');
  }
}

/** A cell, with the card at the wanted place where it has any. */
export function toPosition(
  grid: CardGrid,
  row: number,
  column: number,
  place: 'first' | 'last' | number,
): GridPosition | undefined {
  const laneId = grid.lanes[row]?.lane.id;
  const stepId = grid.columns[column]?.step.id;
  if (laneId === undefined || stepId === undefined) return undefined;
  const ids = grid.idsOf(laneId, stepId);
  const wanted = place === 'last' ? ids.length - 1 : place === 'first' ? 0 : place;
  const cardId = ids[Math.min(Math.max(0, wanted), ids.length - 1)];
  return cardId === undefined ? { laneId, stepId } : { laneId, stepId, cardId };
}
