/** The cards of each cell, in their order: one pass over the journey. */
import type { Card, Id, Journey, Lane } from '../model/types';
import type { StepColumn } from './layoutTypes';

/** Cards by row and column. Cards of hidden lanes and collapsed stages are not in it. */
export type CellGrid = readonly (readonly (readonly Card[])[])[];

export function sortIntoCells(
  journey: Journey,
  lanes: readonly Lane[],
  columns: readonly StepColumn[],
): CellGrid {
  const rows = new Map<Id, number>();
  lanes.forEach((lane, row) => rows.set(lane.id, row));
  const collapsed = new Set(journey.stages.flatMap(({ id, collapsed: closed }) => (closed ? [id] : [])));
  const at = new Map<Id, number>();
  columns.forEach(({ step, stageId, index }) => {
    if (!collapsed.has(stageId)) at.set(step.id, index);
  });
  const grid = lanes.map(() => columns.map((): Card[] => []));
  for (const card of journey.cards) {
    const row = rows.get(card.lane);
    const column = at.get(card.step);
    if (row !== undefined && column !== undefined) grid[row]?.[column]?.push(card);
  }
  return grid;
}
