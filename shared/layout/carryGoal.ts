/** Where a card carried by keyboard comes to lie. */
import type { Id } from '../model/types';
import { columnOf, isPoint, rowOf, type CardGrid } from './cardGrid';
import type { Arrow } from './navigate';

export interface CarryGoal {
  readonly laneId: Id;
  readonly stepId: Id;
  /** Among the other cards of the cell; at its end when absent. */
  readonly index?: number;
}

/**
 * The neighbouring place: up and down first inside the cell, then into the next lane. Undefined at the edges, and for
 * a point of the curve, which goes up and down by its score.
 */
export function findCarryGoal(grid: CardGrid, id: Id, arrow: Arrow): CarryGoal | undefined {
  const card = grid.findCard(id);
  if (!card) return undefined;
  const sideways = arrow === 'right' ? 1 : arrow === 'left' ? -1 : 0;
  if (sideways !== 0) {
    const next = grid.columns[columnOf(grid, card.step) + sideways];
    return next && { laneId: card.lane, stepId: next.step.id };
  }
  if (isPoint(grid, id)) return undefined;
  const by = arrow === 'down' ? 1 : -1;
  const inCell = grid.idsOf(card.lane, card.step);
  const index = inCell.indexOf(id) + by;
  if (index >= 0 && index < inCell.length) return { laneId: card.lane, stepId: card.step, index };
  // A card in the curve's lane would be a point without a score: it jumps over.
  let next = rowOf(grid, card.lane) + by;
  while (grid.lanes[next]?.kind === 'emotion') next += by;
  const lane = grid.lanes[next];
  return lane && { laneId: lane.lane.id, stepId: card.step, ...(by > 0 ? { index: 0 } : {}) };
}
