/** The frozen column of lanes. It follows the board up and down only. */
import { memo, useCallback, useRef } from 'react';
import type { LaneBand } from '../../shared/layout/bandTypes';
import { CHANNEL_ROW_HEIGHT } from '../../shared/layout/metrics';
import { useLayout, useSelection } from '../document/useEditor';
import { useBoard, useHeaderLayer, useFrame } from './boardContext';
import type { Camera } from './camera';
import { findCutLanes, LANE_ROOM, useCutHeaders } from './cutHeaders';
import { HeaderMarks } from '../fields/HeaderMarks';
import { findStuck, type StuckLane } from './pinnedLanes';
import { toRowStyle, toScaledStyle, type Style } from './place';
import { useSignal } from './signal';

/** Screen pixels a header needs for its name, and for something under one of two lines. Letters never get smaller. */
const NAME_ROOM = 14;
const LONG_ROOM = 69;
/** What the name of a channel beside its row needs to stay clear of the next. */
const CHANNEL_ROOM = 18;

type Shows = 'bar' | 'name' | 'short' | 'all';

function toShows(room: number): Shows {
  if (room < NAME_ROOM) return 'bar';
  if (room < LANE_ROOM) return 'name';
  return room < LONG_ROOM ? 'short' : 'all';
}

export function LaneHeaders() {
  const layer = useRef<HTMLDivElement>(null);
  useHeaderLayer(layer, 'y');
  // Not by container queries: they make the browser lay out each header for itself in every frame of a zoom.
  const board = useBoard();
  useFrame(
    useCallback(
      ({ camera, view }) => {
        const { zoom } = camera;
        layer.current?.toggleAttribute('data-crowded', CHANNEL_ROW_HEIGHT * zoom < CHANNEL_ROOM);
        const stuck = findStuck(board.layout(), camera, view);
        const cut = findCutLanes(board.layout(), camera, view);
        for (const header of layer.current?.children ?? []) {
          if (!(header instanceof HTMLElement) || header.dataset.height === undefined) continue;
          stick(header, stuck, camera);
          const { by } = cut.find(({ id }) => id === header.dataset.band) ?? { by: 0 };
          const shows = toShows(Number(header.dataset.height) * zoom - by);
          if (header.dataset.shows !== shows) header.dataset.shows = shows;
        }
      },
      [board],
    ),
  );
  const lanes = useLayout((layout) => layout.lanes);
  const dividers = useLayout((layout) => layout.dividers);
  useCutHeaders(layer, findCutLanes, lanes);
  return (
    <div className="board-lanes" data-region="lanes">
      <div ref={layer} className="board-layer">
        {lanes.map((band) => (
          <LaneHeader
            key={band.lane.id}
            band={band}
            divided={dividers.some(({ y }) => y === band.y + band.height)}
          />
        ))}
        {dividers.map(({ line, name, y }) => (
          <div key={line} className="lane-divider" data-at={y} style={toScaledStyle({ y })}>
            <span data-document-text="">{name}</span>
          </div>
        ))}
        <LaneSlot />
      </div>
    </div>
  );
}

/** A header stays beside its lane. By `translate`: the layer writes `transform` while the zoom changes. */
function stick(header: HTMLElement, stuck: readonly StuckLane[], { y, zoom }: Camera): void {
  const lane = stuck.find(({ band }) => band.lane.id === header.dataset.band);
  const by = lane ? `0 ${lane.top - Math.round(lane.band.y * zoom) - y}px` : '';
  if (header.style.translate === by) return;
  header.style.translate = by;
  header.toggleAttribute('data-stuck', lane !== undefined);
}

interface LaneHeaderProps {
  readonly band: LaneBand;
  /** The name of a line of a blueprint stands on its lower edge. */
  readonly divided: boolean;
}

const LaneHeader = memo(function LaneHeader({ band, divided }: LaneHeaderProps) {
  const { preview } = useBoard();
  const { lane, kind, name, hint, y, height } = band;
  const selected = useSelection(({ selection }) => selection.kind === 'lane' && selection.id === lane.id);
  const dragged = useSignal(preview, (shown) => shown.kind === 'lane' && shown.id === lane.id);
  const grid = useLayout(({ channelGrids }) => channelGrids.find(({ laneId }) => laneId === lane.id));
  const style: Style = { ...toRowStyle(band), '--lane-bar': `var(--${kind}-bar)` };
  return (
    <div
      className="lane-header"
      data-at={y}
      data-band={lane.id}
      data-height={height}
      data-selected={selected || undefined}
      data-dragged={dragged || undefined}
      data-divided={divided || undefined}
      style={style}
    >
      <span className="lane-bar" />
      <span className="lane-name" title={name} data-document-text="">
        {name}
      </span>
      {grid ? (
        grid.rows.map((row) => (
          <span
            key={row.channelId}
            className="lane-channel"
            style={toScaledStyle({ y: row.y - y })}
            title={row.name}
          >
            {row.name}
          </span>
        ))
      ) : (
        <span className="lane-hint-room">
          <span className="lane-hint" data-document-text="">
            {hint}
          </span>
        </span>
      )}
      <HeaderMarks of="lane" record={lane} />
    </div>
  );
});

/** Where a dragged lane would stand, or where a dragged edge is. */
function LaneSlot() {
  const { preview } = useBoard();
  const y = useSignal(preview, (shown) =>
    shown.kind === 'lane' || shown.kind === 'resize' ? shown.y : undefined,
  );
  return y === undefined ? null : <div className="board-slot-row" style={toScaledStyle({ y })} />;
}
