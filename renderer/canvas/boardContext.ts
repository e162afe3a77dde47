/** How the parts of a board reach it, and follow its camera without rendering. */
import { createContext, useContext, useEffect, useSyncExternalStore, type RefObject } from 'react';
import type { Id } from '../../shared/model/types';
import type { Board } from './board';
import type { FrameListener } from './cameraStore';

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
 * a pixel wide and text stays readable at every zoom.
 */
export function useCameraLayer(element: RefObject<HTMLElement | null>, axes: 'x' | 'y' | 'both'): void {
  const { camera } = useBoard();
  useEffect(() => {
    let zoomed = 0;
    return camera.onFrame(({ camera: { x, y, zoom } }) => {
      const layer = element.current;
      if (!layer) return;
      layer.style.transform = `translate(${axes === 'y' ? 0 : x}px, ${axes === 'x' ? 0 : y}px)`;
      // A changed variable restyles every child, so only when it did change.
      if (zoomed !== zoom) layer.style.setProperty('--zoom', String((zoomed = zoom)));
    });
  }, [camera, element, axes]);
}
