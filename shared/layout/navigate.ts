/**
 * The board as a grid for the keyboard: cards one by one inside a cell, then the neighbouring cell.
 *
 * The points of an emotion lane count as the cards of its cells.
 */
import type { Id } from '../model/types';
import { cardsOfCell } from './hitTest';
import type { JourneyLayout } from './layoutTypes';

export interface GridPosition {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly cardId?: Id;
}

export type Direction = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'top' | 'bottom';

/** The ids in a cell, in their order. */
export function idsOfCell(layout: JourneyLayout, laneId: Id, stepId: Id): readonly Id[] {
  const points = layout.curves.flatMap((curve) => (curve.laneId === laneId ? curve.points : []));
  const inCell = points.filter(({ card }) => card.step === stepId).map(({ card }) => card.id);
  return inCell.length > 0 ? inCell : cardsOfCell(layout, laneId, stepId).map(({ card }) => card.id);
}

/** Undefined on a board without lanes or steps. A position that is gone counts as the first cell. */
export function navigate(
  layout: JourneyLayout,
  from: GridPosition | undefined,
  direction: Direction,
): GridPosition | undefined {
  const row = layout.lanes.findIndex(({ lane }) => lane.id === from?.laneId);
  const column = layout.columns.findIndex(({ step }) => step.id === from?.stepId);
  if (!from || row < 0 || column < 0) return toPosition(layout, 0, 0, 'first');
  const ids = idsOfCell(layout, from.laneId, from.stepId);
  const at = from.cardId === undefined ? -1 : ids.indexOf(from.cardId);
  const lastRow = layout.lanes.length - 1;
  const lastColumn = layout.columns.length - 1;
  switch (direction) {
    case 'up':
      if (at > 0) return { ...from, cardId: ids[at - 1] ?? '' };
      return row === 0 ? from : toPosition(layout, row - 1, column, 'last');
    case 'down': {
      const next = ids[at + 1];
      if (at >= 0 && next !== undefined) return { ...from, cardId: next };
      return row === lastRow ? from : toPosition(layout, row + 1, column, 'first');
    }
    case 'left':
      return column === 0 ? from : toPosition(layout, row, column - 1, at);
    case 'right':
      return column === lastColumn ? from : toPosition(layout, row, column + 1, at);
    case 'rowStart':
      return toPosition(layout, row, 0, 'first');
    case 'rowEnd':
      return toPosition(layout, row, lastColumn, 'first');
    case 'top':
      return toPosition(layout, 0, 0, 'first');
    case 'bottom':
      return toPosition(layout, lastRow, lastColumn, 'last');
  }
}

/** A cell, with the card at the wanted place where it has any. */
function toPosition(
  layout: JourneyLayout,
  row: number,
  column: number,
  place: 'first' | 'last' | number,
): GridPosition | undefined {
  const laneId = layout.lanes[row]?.lane.id;
  const stepId = layout.columns[column]?.step.id;
  if (laneId === undefined || stepId === undefined) return undefined;
  const ids = idsOfCell(layout, laneId, stepId);
  const wanted = place === 'last' ? ids.length - 1 : place === 'first' ? 0 : place;
  const cardId = ids[Math.min(Math.max(0, wanted), ids.length - 1)];
  return cardId === undefined ? { laneId, stepId } : { laneId, stepId, cardId };
}
