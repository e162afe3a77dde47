/** What lies over the cards: the active cell, the plus sign, where a drag would end, what is dragged, the marquee. */
import { memo, useRef } from 'react';
import { useLayout, useSelection, useView } from '../document/useEditor';
import type { Box, Point } from '../../shared/layout/boxes';
import type { Id } from '../../shared/model/types';
import { findHeader } from '../keyboard/place';
import { addSpotIn } from './addSpot';
import { useBoard, useCameraLayer } from './boardContext';
import { boxOfCard, boxOfCell } from './boxes';
import { DragGhosts } from './DragGhosts';
import { hasGrips, KNOB_RADIUS, knobsOf } from './grips';
import { toScaledStyle } from './place';
import { useSignal } from './signal';

/** `laneId`: what a stuck lane shows of them, in a frame of its own. */
export const BoardOverlays = memo(function BoardOverlays({ laneId }: { readonly laneId?: Id }) {
  const layer = useRef<HTMLDivElement>(null);
  useCameraLayer(layer, laneId);
  return (
    <div ref={layer} className="board-layer" aria-hidden="true">
      <ActiveCell />
      <PlusSign />
      <Grips />
      <NewLink />
      <Stretched />
      <InsertionMark />
      <SlotLines />
      <Marquee />
      <DragGhosts />
    </div>
  );
});

function ActiveCell() {
  const board = useBoard();
  const cursor = useSelection((state) => (findHeader(board.grid(), state) ? undefined : state.cursor));
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
  const zoom = useView((state) => state.zoom);
  const box = lane && column && addSpotIn(layout, lane, column, zoom);
  if (!box) return null;
  return (
    <div className="plus-sign" style={toScaledStyle(box)}>
      <svg width="14" height="14" viewBox="0 0 14 14">
        <path d="M7 2v10M2 7h10" />
      </svg>
    </div>
  );
}

/** Knobs and the corner of the card under the pointer. */
function Grips() {
  const board = useBoard();
  const id = useSignal(board.gripped, (gripped) => gripped);
  const busy = useSignal(board.preview, (shown) => shown.kind !== 'none');
  const box = useLayout((layout) => (id === undefined ? undefined : layout.cardById.get(id)));
  const zoom = useView((state) => state.zoom);
  if (!box || busy || !hasGrips(box, zoom)) return null;
  return (
    <div className="grips" style={toScaledStyle(box)}>
      {knobsOf({ ...box, x: 0, y: 0 }).map(({ x, y }) => (
        <span key={`${x} ${y}`} className="grip-knob" style={toScaledStyle({ x, y })} />
      ))}
      <svg className="grip-corner" width="10" height="10" viewBox="0 0 10 10">
        <path d="M9 2L2 9M9 6L6 9" />
      </svg>
    </div>
  );
}

/** A link that is being drawn, and the card it would end at. */
function NewLink() {
  const { preview } = useBoard();
  const drawn = useSignal(preview, (shown) => (shown.kind === 'link' ? shown : undefined));
  const layout = useLayout((shown) => shown);
  const from = drawn && layout.cardById.get(drawn.from);
  if (!from) return null;
  const to = drawn.to === undefined ? undefined : boxOfCard(layout, drawn.to);
  const start = nearestKnob(from, drawn.at);
  const end = to ? nearestKnob(to, start) : drawn.at;
  return (
    <>
      {to && <div className="link-goal" style={toScaledStyle(to)} />}
      <svg className="new-link" width="1" height="1">
        <g className="new-link-scale">
          <path d={`M${start.x},${start.y}L${end.x},${end.y}`} />
          <circle cx={end.x} cy={end.y} r={KNOB_RADIUS - 1} />
        </g>
      </svg>
    </>
  );
}

function nearestKnob(box: Box, to: Point): Point {
  const far = ({ x, y }: Point): number => Math.hypot(x - to.x, y - to.y);
  return knobsOf(box).reduce((best, knob) => (far(knob) < far(best) ? knob : best));
}

/** A card that is being stretched, as wide as it would be. */
function Stretched() {
  const { preview } = useBoard();
  const box = useSignal(preview, (shown) => (shown.kind === 'stretch' ? shown.box : undefined));
  return box === undefined ? null : <div className="link-goal" style={toScaledStyle(box)} />;
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
