/** Attaches the board's pointer input to its element, and tells the camera how large the body is: from then on it draws. */
import { useEffect, type RefObject } from 'react';
import type { Board } from './board';
import { useBoard } from './boardContext';
import { listenToDrops } from './gestures/outsideDrop';
import { listenToPointer } from './gestures/pointerInput';
import { createToLocal } from './gestures/toLocal';
import { listenToWheel } from './gestures/wheel';

export function usePointer(root: RefObject<HTMLElement | null>, body: RefObject<HTMLElement | null>): void {
  const board = useBoard();
  useEffect(() => {
    const frame = root.current;
    const area = body.current;
    if (!frame || !area) return undefined;
    const watcher = new ResizeObserver(() => {
      board.camera.setView({ width: area.clientWidth, height: area.clientHeight });
    });
    watcher.observe(area);
    board.camera.setView({ width: area.clientWidth, height: area.clientHeight });
    const { toLocal, stop } = createToLocal(area);
    const stops = [
      stop,
      listenToPointer(board, frame, toLocal),
      listenToWheel(board, frame, toLocal),
      listenToDrops(board, area, toLocal),
    ];
    showCursor(board);
    // Last: it changes the page, and what measures after it would lay the page out once more.
    board.camera.drawNow();
    return () => {
      watcher.disconnect();
      stops.forEach((stop) => stop());
    };
  }, [board, root, body]);
}

/** The board is as it was left; where the keyboard went on in another view, its cell comes into sight. */
function showCursor({ editor, layout, show }: Board): void {
  const { cursor } = editor.selection.getState();
  const { leftBoards } = editor.view.getState();
  if (cursor && leftBoards.size > 0 && cursor !== leftBoards.get(layout().journeyId)?.cursor) show(cursor);
}
