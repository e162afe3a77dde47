/** Keeps an element whose inside is in board units where the camera looks, and away while the canvas draws in its place. */
import { useEffect, useRef, type RefObject } from 'react';
import { useBoard } from './boardContext';
import { FAR_ZOOM } from './cardStream';

/** For the element of class `board-world`. */
export function useBoardWorld(): RefObject<HTMLDivElement | null> {
  const board = useBoard();
  const element = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      board.camera.onFrame(({ camera: { x, y, zoom }, moving }) => {
        const { current } = element;
        if (!current) return;
        const hidden = moving || zoom < FAR_ZOOM;
        current.style.visibility = hidden ? 'hidden' : '';
        if (!hidden) current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
      }),
    [board],
  );
  return element;
}
