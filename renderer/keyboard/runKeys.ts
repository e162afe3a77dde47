/** Does what a key means (see `gridKeys`). */
import { navigate, type Direction } from '../../shared/layout/navigate';
import { NOTHING, selectedCardIds, toCards } from '../document/selectionStore';
import { beginWriting } from './beginWriting';
import { carry } from './carry';
import type { GridKey, WritingKey } from './gridKeys';
import type { GridView } from './gridView';
import { beginNaming } from './nameHeader';
import { findCellOf, findCursor, findHeader, orderOf, withCard } from './place';

/** From a header they lead into its first cell. */
const ARROWS: readonly Direction[] = ['up', 'down', 'left', 'right'];

export function runWritingKey(view: GridView, key: WritingKey): void {
  const { editor } = view;
  const writer = view.writer.get();
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
      const place = editor.selection.getState().cursor ?? writing;
      const { laneId, stepId } = place;
      const order = orderOf(view.grid(), place);
      return beginWriting(view, { laneId, stepId, ...(order === undefined ? {} : { index: order + 1 }) });
    }
    case 'next':
    case 'previous': {
      writer.commit();
      const cell = view.nextCell(writing, key === 'next' ? 1 : -1);
      if (!cell || scoring) return;
      beginWriting(view, cell);
      view.show(cell);
    }
  }
}

export function runGridKey(view: GridView, key: GridKey): void {
  const state = view.editor.selection.getState();
  const header = findHeader(view.grid(), state);
  const cursor = header ? undefined : findCursor(view.grid(), state);
  switch (key.kind) {
    case 'go':
      return go(view, key);
    case 'carry':
      return carry(view, key.arrow, key.far);
    case 'edit':
      if (header) beginNaming(view, header);
      else if (cursor) beginWriting(view, withCard(view.grid(), cursor));
      return;
    case 'leave':
      view.editor.selection.setState({ selection: NOTHING });
      return;
    case 'menu': {
      const { selection } = view.editor.selection.getState();
      const link = selection.kind === 'link' ? { kind: selection.kind, id: selection.id } : undefined;
      const place = link ?? header ?? cursor;
      if (place) view.openMenu(place);
    }
  }
}

function go(view: GridView, { direction, extend }: Extract<GridKey, { kind: 'go' }>): void {
  const { selection } = view.editor;
  const state = selection.getState();
  const grid = view.grid();
  const header = findHeader(grid, state);
  const below = header && findCellOf(grid, header);
  const to =
    below && ARROWS.includes(direction)
      ? withCard(grid, below)
      : navigate(grid, below ?? findCursor(grid, state), direction);
  if (!to) return;
  const ids = to.cardId === undefined ? [] : [to.cardId];
  const all = extend ? [...new Set([...selectedCardIds(state), ...ids])] : ids;
  selection.setState({ cursor: to, selection: toCards(all) });
  view.show(to);
}
