/** Where the keyboard is, asked of a view's grid. */
import { isPoint, type CardGrid, type CellPlace, type GridPosition } from '../../shared/layout/cardGrid';
import { toPosition } from '../../shared/layout/navigate';
import { selectedCardIds, type Header, type SelectionState } from '../document/selectionStore';

/** The keyboard's place; without one, that of the selected card. */
export function findCursor(grid: CardGrid, state: SelectionState): GridPosition | undefined {
  if (state.cursor) return state.cursor;
  const [id] = selectedCardIds(state);
  const card = id === undefined ? undefined : grid.findCard(id);
  return card && { laneId: card.lane, stepId: card.step, cardId: card.id };
}

/** The header that has the keyboard: the selected one, unless the active cell lies below or beside it. */
export function findHeader(
  grid: CardGrid,
  { selection, cursor }: Pick<SelectionState, 'selection' | 'cursor'>,
): Header | undefined {
  if (selection.kind !== 'stage' && selection.kind !== 'step' && selection.kind !== 'lane') return undefined;
  const { kind, id } = selection;
  if (!findCellOf(grid, { kind, id })) return undefined;
  return cursor && isIn(grid, { kind, id }, cursor) ? undefined : { kind, id };
}

/** The first cell of a stage, step or lane; undefined where it is not shown. */
export function findCellOf(grid: CardGrid, header: Header): CellPlace | undefined {
  for (const { lane } of grid.lanes) {
    for (const { step } of grid.columns) {
      const place = { laneId: lane.id, stepId: step.id };
      if (isIn(grid, header, place)) return place;
    }
  }
  return undefined;
}

function isIn({ columns }: CardGrid, { kind, id }: Header, { laneId, stepId }: CellPlace): boolean {
  if (kind === 'lane') return laneId === id;
  if (kind === 'step') return stepId === id;
  return columns.some(({ step, stageId }) => step.id === stepId && stageId === id);
}

/** The empty place of the first cell. */
export function findFirstCell(grid: CardGrid): GridPosition | undefined {
  const first = toPosition(grid, 0, 0, 'first');
  return first && { laneId: first.laneId, stepId: first.stepId };
}

/** Enter on a cell that holds cards means its first. */
export function withCard(grid: CardGrid, place: GridPosition): GridPosition {
  if (place.cardId !== undefined) return place;
  const [first] = grid.idsOf(place.laneId, place.stepId);
  return first === undefined ? place : { ...place, cardId: first };
}

/** Place of the card among those of its cell; points of a curve are always added at the end. */
export function orderOf(grid: CardGrid, { laneId, stepId, cardId }: GridPosition): number | undefined {
  if (cardId === undefined || isPoint(grid, cardId)) return undefined;
  const order = grid.idsOf(laneId, stepId).indexOf(cardId);
  return order < 0 ? undefined : order;
}
