/** How the parts of a board reach it, and follow its camera without rendering. */
import { createContext, useContext, useEffect, useSyncExternalStore, type RefObject } from 'react';
import type { Id } from '../../shared/model/types';
import type { Board } from './board';
import type { FrameListener } from './cameraStore';
import { cameraOf, findStuck } from './pinnedLanes';

export const BoardContext = createContext<Board | undefined>(undefined);

export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error('useBoard needs a JourneyBoard above it.');
  return board;
}

export function useCardState(id: Id): string {
  const board = useBoard();
  return useSyncExternalStore(board.onCardStates, () => board.cardState(id));
}

/** `listener` must be stable. */
export function useFrame(listener: FrameListener): void {
  const { camera } = useBoard();
  useEffect(() => camera.onFrame(listener), [camera, listener]);
}

/**
 * Keeps an element where the board is. Its children place themselves in board units times `--zoom`, so lines stay
 * a pixel wide and text stays readable at every zoom. With `laneId`, where that lane is while it is stuck, inside it.
 */
export function useCameraLayer(element: RefObject<HTMLElement | null>, laneId?: Id): void {
  const board = useBoard();
  useEffect(() => {
    let zoomed = 0;
    return board.camera.onFrame(({ camera, view }) => {
      const layer = element.current;
      const stuck =
        laneId === undefined
          ? undefined
          : findStuck(board.layout(), camera, view).find(({ band }) => band.lane.id === laneId);
      if (!layer || (laneId !== undefined && !stuck)) return;
      const { x, y, zoom } = stuck ? cameraOf({ ...stuck, top: 0 }, camera) : camera;
      layer.style.transform = `translate(${x}px, ${y}px)`;
      // A changed variable restyles every child, so only when it did change.
      if (zoomed !== zoom) layer.style.setProperty('--zoom', String((zoomed = zoom)));
    });
  }, [board, element, laneId]);
}

/**
 * The same for a row or column of frozen headers, each with its place in board units in `data-at`.
 *
 * Laying out their words in every frame of a zoom would cost more than all cards: while it changes headers keep
 * their size and are only moved, each covering the end of the one before. They take their size when it rests.
 */
export function useHeaderLayer(element: RefObject<HTMLElement | null>, axis: 'x' | 'y'): void {
  const { camera } = useBoard();
  useEffect(() => {
    const move = axis === 'x' ? 'translateX' : 'translateY';
    let zoomed = 0;
    return camera.onFrame(({ camera: { [axis]: at, zoom }, zooming }) => {
      const layer = element.current;
      if (!layer) return;
      layer.style.transform = `${move}(${at}px)`;
      if (zoomed === zoom) return;
      const held = zooming && zoomed > 0;
      if (!held) layer.style.setProperty('--zoom', String((zoomed = zoom)));
      for (const header of layer.children) {
        if (!(header instanceof HTMLElement) || header.dataset.at === undefined) continue;
        header.style.transform = held ? `${move}(${Number(header.dataset.at) * (zoom - zoomed)}px)` : '';
      }
    });
  }, [camera, element, axis]);
}
