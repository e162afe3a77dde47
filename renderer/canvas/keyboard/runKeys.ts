/** Does what a key means (see `boardKeys`). */
import { idsOfCell, navigate } from '../../../shared/layout/navigate';
import { NOTHING, selectedCardIds, type Cursor } from '../../document/selectionStore';
import type { Board } from '../board';
import { boxOfPlace } from '../boxes';
import { reveal, toScreenPoint } from '../camera';
import { toCards } from '../gestures/select';
import { beginWriting } from './beginWriting';
import type { GridKey, WritingKey } from './boardKeys';
import { carry } from './carry';
import { findNextCell } from './nextCell';

export function runWritingKey(board: Board, key: WritingKey): void {
  const { editor } = board;
  const writer = board.writer.get();
  const { writing } = editor.selection.getState();
  if (!writer || !writing) return;
  const scoring = writer.mode() === 'score';
  switch (key) {
    case 'commit':
      return writer.commit();
    case 'cancel':
      return writer.cancel();
    case 'undo':
      writer.flush();
      return editor.documents.undo();
    case 'redo':
      writer.flush();
      return editor.documents.redo();
    case 'another': {
      writer.commit();
      if (scoring) return;
      const { laneId, stepId, cardId } = editor.selection.getState().cursor ?? writing;
      const order = cardId === undefined ? undefined : board.layout().cardById.get(cardId)?.order;
      return beginWriting(board, { laneId, stepId, ...(order === undefined ? {} : { index: order + 1 }) });
    }
    case 'next':
    case 'previous': {
      writer.commit();
      const cell = findNextCell(board.layout(), writing, key === 'next' ? 1 : -1);
      if (!cell || scoring) return;
      beginWriting(board, cell);
      show(board, cell);
    }
  }
}

export function runGridKey(board: Board, key: GridKey): void {
  switch (key.kind) {
    case 'go':
      return go(board, key);
    case 'carry':
      return carry(board, key.arrow, key.far);
    case 'edit': {
      const cursor = findCursor(board);
      if (cursor) beginWriting(board, withCard(board, cursor));
      return;
    }
    case 'leave':
      board.editor.selection.setState({ selection: NOTHING });
      return;
    case 'menu':
      return openMenu(board);
  }
}

/** The keyboard's place; without one, that of the selected card. */
export function findCursor(board: Board): Cursor | undefined {
  const state = board.editor.selection.getState();
  if (state.cursor) return state.cursor;
  const [id] = selectedCardIds(state);
  const layout = board.layout();
  const card = id === undefined ? undefined : (layout.cardById.get(id) ?? layout.pointById.get(id))?.card;
  return card && { laneId: card.lane, stepId: card.step, cardId: card.id };
}

/** Enter on a cell that holds cards means its first. */
function withCard(board: Board, cursor: Cursor): Cursor {
  if (cursor.cardId !== undefined) return cursor;
  const [first] = idsOfCell(board.layout(), cursor.laneId, cursor.stepId);
  return first === undefined ? cursor : { ...cursor, cardId: first };
}

function go(board: Board, { direction, extend }: Extract<GridKey, { kind: 'go' }>): void {
  const { selection } = board.editor;
  const state = selection.getState();
  const to = navigate(board.layout(), findCursor(board), direction);
  if (!to) return;
  const ids = to.cardId === undefined ? [] : [to.cardId];
  const all = extend ? [...new Set([...selectedCardIds(state), ...ids])] : ids;
  selection.setState({ cursor: to, selection: toCards(all) });
  show(board, to);
}

function show({ camera, layout }: Board, cell: Cursor): void {
  const box = boxOfPlace(layout(), cell);
  if (box) camera.moveTo(reveal(camera.get(), box, camera.view()));
}

function openMenu(board: Board): void {
  const cursor = findCursor(board);
  const box = cursor && boxOfPlace(board.layout(), cursor);
  const field = document.activeElement;
  if (!cursor || !box || !field) return;
  const body = field.closest('.board-body')?.getBoundingClientRect();
  const { x, y } = toScreenPoint(board.camera.get(), { x: box.x + 12, y: box.y + 12 });
  const at = { x: x + (body?.left ?? 0), y: y + (body?.top ?? 0) };
  const { laneId, stepId, cardId } = cursor;
  const target =
    cardId === undefined
      ? ({ kind: 'cell', laneId, stepId } as const)
      : ({ kind: 'card', id: cardId } as const);
  board.callbacks.onContextMenu(target, at);
}
