/** What actions may ask of the mounted board. */
import type { Box } from '../../shared/layout/boxes';
import type { BoardHandle } from '../document/viewStore';
import { selectedCardIds } from '../document/selectionStore';
import type { Board } from './board';
import { fitBoard, fitBox, zoomWithin, type Camera } from './camera';
import { animateCamera, goalOf } from './animateCamera';
import { boxOfCard, boxOfPlace, extentOf } from './boxes';
import { revealBelowPinned } from './pinnedLanes';

export function createBoardHandle(board: Board): BoardHandle {
  const { camera, editor } = board;
  const go = (to: Camera): void => animateCamera(camera, to);
  function zoomTo(zoom: number): void {
    const view = camera.view();
    const middle = { x: view.width / 2, y: view.height / 2 };
    go(zoomWithin(goalOf(camera), zoom, middle, extentOf(board.layout()), view));
  }
  return {
    fit: () => go(fitBoard(board.layout(), camera.view())),
    zoomBy: (factor) => zoomTo(goalOf(camera).zoom * factor),
    zoomTo,
    zoomToSelection() {
      const box = boxOfSelection(board);
      if (box) go(fitBox(box, board.layout(), camera.view()));
    },
    reveal(target) {
      const box = boxOfPlace(board.layout(), target);
      if (box) camera.moveTo(revealBelowPinned(board.layout(), camera.get(), box, camera.view()));
    },
    focus: () => board.writer.get()?.focus(),
  };

  function boxOfSelection({ layout }: Board): Box | undefined {
    const shown = layout();
    const { selection } = editor.selection.getState();
    if (selection.kind === 'stage') {
      const band = shown.stages.find(({ stage }) => stage.id === selection.id);
      return band && { x: band.x, y: 0, width: band.width, height: shown.height };
    }
    if (selection.kind === 'lane') {
      const band = shown.lanes.find(({ lane }) => lane.id === selection.id);
      return band && { x: 0, y: band.y, width: shown.width, height: band.height };
    }
    const boxes = selectedCardIds(editor.selection.getState()).flatMap((id) => boxOfCard(shown, id) ?? []);
    return boxes.length === 0 ? undefined : unite(boxes);
  }
}

function unite(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
