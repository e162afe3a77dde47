import type { GridPosition } from '../../shared/layout/cardGrid';
import type { Board } from './board';
import { boxOfPlace } from './boxes';
import { seenFrom } from './pinnedLanes';

/** Where the menu's point stands, in from the corner of what it is about. */
const INSET = 12;

/** The menu of a cell or card, asked for by keyboard: at its corner. */
export function openMenuAt(board: Board, place: GridPosition): void {
  const box = boxOfPlace(board.layout(), place);
  const field = document.activeElement;
  if (!box || !field) return;
  const body = field.closest('.board-body')?.getBoundingClientRect();
  const { laneId, stepId, cardId } = place;
  const { camera } = board;
  const { x, y } = seenFrom(board.layout(), camera.get(), camera.view(), laneId, {
    x: box.x + INSET,
    y: box.y + INSET,
  });
  const target =
    cardId === undefined
      ? ({ kind: 'cell', laneId, stepId } as const)
      : ({ kind: 'card', id: cardId } as const);
  board.callbacks.onContextMenu(target, { x: x + (body?.left ?? 0), y: y + (body?.top ?? 0) });
}
