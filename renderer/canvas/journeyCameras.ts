/**
 * Where the board of each journey is seen from: as it was left, also for another view. One that was not shown yet begins
 * at its first cell; a journey made from the one shown, or that it was made from, is seen at the same place, to compare.
 */
import type { Id, Journey } from '../../shared/model/types';
import { findJourney } from '../../shared/model/queries';
import type { Editor } from '../document/editor';
import type { LeftBoard } from '../document/viewStore';
import { HOME } from './camera';
import type { CameraStore } from './cameraStore';

export interface JourneyCameras {
  /** Another journey is on the board, or the same one at another size. */
  show(board: { readonly journeyId: Id; readonly width: number; readonly height: number }): void;
  /** The board makes room for another view. */
  leave(): void;
}

export function keepCameras(
  { documents, selection, view }: Pick<Editor, 'documents' | 'selection' | 'view'>,
  camera: CameraStore,
  first: Id,
): JourneyCameras {
  let shown = first;

  function remember(): void {
    const left: LeftBoard = { camera: camera.get(), cursor: selection.getState().cursor };
    view.setState(({ leftBoards }) => ({ leftBoards: new Map(leftBoards).set(shown, left) }));
  }

  return {
    show(board) {
      if (board.journeyId === shown) return camera.setBoard(board);
      const before = shown;
      remember();
      shown = board.journeyId;
      const { document } = documents.getState();
      const left = view.getState().leftBoards.get(shown)?.camera;
      const isAlike = areRelated(findJourney(document, before), findJourney(document, shown));
      camera.setBoard(board);
      camera.moveTo(left ?? (isAlike ? camera.get() : { ...HOME, zoom: camera.get().zoom }));
    },
    leave: remember,
  };
}

function areRelated(a: Journey | undefined, b: Journey | undefined): boolean {
  if (!a || !b) return false;
  return [a.baselineId, a.copiedFrom].includes(b.id) || [b.baselineId, b.copiedFrom].includes(a.id);
}
