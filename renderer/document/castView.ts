/** Ways between the board and the people of the document. Nothing on the board stays selected behind them. */
import type { Id } from '../../shared/model/types';
import type { Editor } from './editor';
import { NOTHING } from './selectionStore';

type Views = Pick<Editor, 'view' | 'selection'>;

/** With the persona that is looked at first, if any. */
export function openGallery({ view, selection }: Views, personaId?: Id): void {
  selection.setState({ selection: NOTHING, writing: undefined });
  view.setState({ cast: { kind: 'gallery', ...(personaId === undefined ? {} : { personaId }) } });
}

export function openSheet({ view, selection }: Views, personaId: Id, fresh = false): void {
  const { cast } = view.getState();
  const from = cast?.kind === 'sheet' ? cast.from : cast ? 'gallery' : 'board';
  selection.setState({ selection: NOTHING, writing: undefined });
  view.setState({ cast: { kind: 'sheet', personaId, from, ...(fresh && { fresh }) } });
}

/** From a sheet to where it was opened, from the gallery to the board. */
export function leaveCast(views: Views): void {
  const { cast } = views.view.getState();
  if (cast?.kind === 'sheet' && cast.from === 'gallery') openGallery(views, cast.personaId);
  else views.view.setState({ cast: undefined });
}
