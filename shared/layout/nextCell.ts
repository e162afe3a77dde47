import { columnOf, rowOf, type CardGrid, type CellPlace } from './cardGrid';

/** Along the steps, then on to the next lane. Undefined past the grid's ends. */
export function findNextCell(grid: CardGrid, from: CellPlace, by: 1 | -1): CellPlace | undefined {
  const { lanes, columns } = grid;
  const at = findPlace(rowOf(grid, from.laneId), columnOf(grid, from.stepId), columns.length, by);
  return at && toCell(lanes[at.major], columns[at.minor]);
}

/** Down the lanes, then on to the next step: as a list by stages reads. */
export function findNextCellDown(grid: CardGrid, from: CellPlace, by: 1 | -1): CellPlace | undefined {
  const { lanes, columns } = grid;
  const at = findPlace(columnOf(grid, from.stepId), rowOf(grid, from.laneId), lanes.length, by);
  return at && toCell(lanes[at.minor], columns[at.major]);
}

function findPlace(major: number, minor: number, length: number, by: 1 | -1) {
  if (major < 0 || minor < 0) return undefined;
  const at = major * length + minor + by;
  return at < 0 ? undefined : { major: Math.floor(at / length), minor: at % length };
}

function toCell(
  row: CardGrid['lanes'][number] | undefined,
  column: CardGrid['columns'][number] | undefined,
): CellPlace | undefined {
  return row && column && { laneId: row.lane.id, stepId: column.step.id };
}
