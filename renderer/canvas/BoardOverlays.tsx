/** What lies over the cards: the active cell, the plus sign, where a drag would end, what is dragged, the marquee. */
import { memo, useRef } from 'react';
import { useLayout, useSelection } from '../document/useEditor';
import { addSpotIn } from './addSpot';
import { useBoard, useCameraLayer } from './boardContext';
import { boxOfCell } from './boxes';
import { DragGhosts } from './DragGhosts';
import { toScaledStyle } from './place';
import { useSignal } from './signal';

export const BoardOverlays = memo(function BoardOverlays() {
  const layer = useRef<HTMLDivElement>(null);
  useCameraLayer(layer);
  return (
    <div ref={layer} className="board-layer" aria-hidden="true">
      <ActiveCell />
      <PlusSign />
      <InsertionMark />
      <SlotLines />
      <Marquee />
      <DragGhosts />
    </div>
  );
});

function ActiveCell() {
  const cursor = useSelection((state) => state.cursor);
  const layout = useLayout((shown) => shown);
  const box = cursor && boxOfCell(layout, cursor.laneId, cursor.stepId);
  if (!box) return null;
  return (
    <div
      className="active-cell"
      data-card={cursor.cardId !== undefined || undefined}
      style={toScaledStyle(box)}
    />
  );
}

function PlusSign() {
  const board = useBoard();
  const hovered = useSignal(board.hovered, (place) => place);
  const layout = useLayout((shown) => shown);
  const lane = layout.lanes.find((band) => band.lane.id === hovered?.laneId);
  const column = layout.columns.find(({ step }) => step.id === hovered?.stepId);
  const box = lane && column && addSpotIn(layout, lane, column, board.camera.get().zoom);
  if (!box) return null;
  return (
    <div className="plus-sign" style={toScaledStyle(box)}>
      <svg width="14" height="14" viewBox="0 0 14 14">
        <path d="M7 2v10M2 7h10" />
      </svg>
    </div>
  );
}

function InsertionMark() {
  const { preview } = useBoard();
  const insertion = useSignal(preview, (shown) => {
    if (shown.kind === 'outside')
      return shown.place?.cardId === undefined ? shown.place?.insertion : undefined;
    return shown.kind === 'cards' ? shown.insertion : undefined;
  });
  const taker = useSignal(preview, (shown) => (shown.kind === 'outside' ? shown.place?.cardId : undefined));
  const layout = useLayout((shown) => shown);
  const box = taker === undefined ? undefined : layout.cardById.get(taker);
  if (box) return <div className="drop-card" style={toScaledStyle(box)} />;
  if (!insertion) return null;
  const { x, y, width } = insertion.mark;
  const cell = boxOfCell(layout, insertion.laneId, insertion.stepId);
  return (
    <>
      {cell && <div className="drop-cell" style={toScaledStyle(cell)} />}
      <div className="drop-mark" style={toScaledStyle({ x, y, width })} />
    </>
  );
}

/** The lines of dragged stages, lanes and edges, over the body; the headers draw their own part. */
function SlotLines() {
  const { preview } = useBoard();
  const layout = useLayout((shown) => shown);
  const shown = useSignal(preview, (value) => value);
  switch (shown.kind) {
    case 'stage':
      return (
        <div
          className="board-slot-column"
          style={toScaledStyle({ x: shown.x, y: 0, height: layout.height })}
        />
      );
    case 'lane':
    case 'resize':
      return (
        <div className="board-slot-row" style={toScaledStyle({ x: 0, y: shown.y, width: layout.width })} />
      );
    default:
      return null;
  }
}

function Marquee() {
  const { preview } = useBoard();
  const box = useSignal(preview, (shown) => (shown.kind === 'marquee' ? shown.box : undefined));
  return box === undefined ? null : <div className="marquee" style={toScaledStyle(box)} />;
}
