/** Pinned lanes that the board has scrolled past, painted over its top. Nothing renders while it scrolls. */
import { useEffect, useRef } from 'react';
import { cardsIn } from '../../shared/layout/cardsIn';
import type { Id } from '../../shared/model/types';
import { useLayout } from '../document/useEditor';
import { useTheme } from '../styles/themeContext';
import { useBoard } from './boardContext';
import { BoardOverlays } from './BoardOverlays';
import { toSeen } from './camera';
import { createBoardPainter } from './paint/boardPainter';
import { onThumbs } from './paint/thumbs';
import { cameraOf, findStuck } from './pinnedLanes';

export function PinnedLanes() {
  const lanes = useLayout((layout) => layout.lanes);
  return lanes.filter(({ lane }) => lane.pinned).map(({ lane }) => <PinnedLane key={lane.id} id={lane.id} />);
}

function PinnedLane({ id }: { readonly id: Id }) {
  const board = useBoard();
  const theme = useTheme();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    if (!canvas.current) return undefined;
    const painter = createBoardPainter(canvas.current, board, theme);
    const stopFrames = board.camera.onFrame((seen) => {
      const element = frame.current;
      const layout = board.layout();
      const stuck = findStuck(layout, seen.camera, seen.view).find(({ band }) => band.lane.id === id);
      if (!element) return;
      element.hidden = stuck === undefined;
      if (!stuck) return;
      element.style.transform = `translateY(${stuck.top}px)`;
      element.style.height = `${stuck.height}px`;
      const view = { width: seen.view.width, height: stuck.height };
      const camera = cameraOf({ ...stuck, top: 0 }, seen.camera);
      const cards = cardsIn(layout, toSeen(camera, view)).filter(({ laneId }) => laneId === id);
      painter.paint({ ...seen, camera, view }, cards, true);
    });
    const stopFonts = board.source.onFontsChanged(painter.forgetFonts);
    const stopThumbs = onThumbs(() => board.camera.refresh());
    return () => {
      stopFrames();
      stopFonts();
      stopThumbs();
    };
  }, [board, id, theme]);

  return (
    <div ref={frame} className="pinned-lane" hidden aria-hidden="true">
      <canvas ref={canvas} className="board-canvas" />
      <BoardOverlays laneId={id} />
    </div>
  );
}
