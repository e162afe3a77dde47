/**
 * The journey as a table: a row for each lane, a column for each step, grouped under the stages. A real grid for
 * assistive technology; headers stay in sight. Large maps mount what is near the view only.
 */
import { useEffect, useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react';
import type { Outline } from '../../shared/layout/outline';
import { columnOf, rowOf } from '../../shared/layout/cardGrid';
import type { OutlinePlace } from '../../shared/layout/outlinePlace';
import { useDocument, useOutline, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { OUTLINE_ID } from './elementIds';
import { estimateCell } from './estimate';
import { isSmall } from './isSmall';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import { useSizes } from './useSizes';
import { useStrip } from './useStrip';

/** Pixels at 100 %. */
const SIDE = 148;
const LEAST_COLUMN = 176;
const MOST_COLUMN = 340;
const TEXT_INSET = 34;
const LEAST_ROW = 44;

interface OutlineTableProps {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Told how to mount a place that is not. */
  readonly onEnsure: (ensure: (place: OutlinePlace) => void) => void;
}

export function OutlineTable({ scroller, onEnsure }: OutlineTableProps) {
  const t = useMessages();
  const outline = useOutline((shown) => shown);
  const zoom = useView((state) => state.textZoom);
  const readOnly = useDocument((state) => state.readOnly);
  const { lanes, columns, cells } = outline;
  const side = SIDE * zoom;
  const width = useColumnWidth(scroller, columns.length, zoom, side);
  const whole = isSmall(outline);
  const sizes = useSizes(whole);

  const estimateRow = (row: number): number => {
    const room = width / zoom - TEXT_INSET;
    const highest = (cells[row] ?? []).reduce((most, cell) => Math.max(most, estimateCell(cell, room)), 0);
    return Math.max(LEAST_ROW, highest) * zoom;
  };
  const keyOf = (row: number): string => lanes[row]?.lane.id ?? '';
  const across = useStrip({ scroller, axis: 'x', count: columns.length, whole, sizeOf: () => width });
  const down = useStrip({
    scroller,
    axis: 'y',
    count: lanes.length,
    whole,
    sizeOf: (row) => sizes.get(keyOf(row)) ?? estimateRow(row),
  });

  useLayoutEffect(() => {
    onEnsure((place) => {
      const { row, column } = placeOf(outline, place);
      if (row !== undefined) down.ensure(row);
      if (column !== undefined) across.ensure(column);
    });
  });

  const shownColumns = columns.slice(across.from, across.to);
  const head = outline.columns.some(({ named }) => named) ? 2 : 1;
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--side': `${side}px`,
    '--column': `${width}px`,
    '--columns': String(columns.length),
  };
  return (
    <div
      id={OUTLINE_ID}
      className="outline-table"
      role="grid"
      aria-label={t('outline.table')}
      aria-rowcount={lanes.length + head}
      aria-colcount={columns.length + 1}
      aria-readonly={readOnly}
      aria-multiselectable
      style={style}
    >
      <TableHead stages={outline.stages} columns={shownColumns} from={across.from} steps={head === 2} />
      <div role="rowgroup">
        {down.before > 0 && <div className="outline-gap" style={{ height: down.before }} />}
        {lanes.slice(down.from, down.to).map((lane) => (
          <TableRow
            key={lane.lane.id}
            lane={lane}
            cells={cells[lane.index] ?? []}
            columns={shownColumns}
            from={across.from}
            rowIndex={lane.index + head + 1}
            // A row does not grow and shrink with the columns that happen to be mounted.
            least={whole ? 0 : Math.round(estimateRow(lane.index))}
            watch={sizes.watch}
          />
        ))}
        {down.after > 0 && <div className="outline-gap" style={{ height: down.after }} />}
      </div>
    </div>
  );
}

/** As wide as the window allows, so that a small map fills it. */
function useColumnWidth(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  zoom: number,
  side: number,
): number {
  const [room, setRoom] = useState(0);
  // Not a layout effect: those of a child run before what is around it is known by its ref.
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const watcher = new ResizeObserver(() => setRoom(element.clientWidth));
    watcher.observe(element);
    setRoom(element.clientWidth);
    return () => watcher.disconnect();
  }, [scroller]);
  const even = Math.floor((room - side) / Math.max(1, count));
  return Math.round(Math.min(MOST_COLUMN * zoom, Math.max(LEAST_COLUMN * zoom, even)));
}

function placeOf(outline: Outline, place: OutlinePlace): { row?: number; column?: number } {
  switch (place.kind) {
    case 'cell':
      return { row: rowOf(outline, place.laneId), column: columnOf(outline, place.stepId) };
    case 'lane':
      return { row: rowOf(outline, place.id) };
    case 'step':
      return { column: columnOf(outline, place.id) };
    case 'stage':
      return { column: outline.columns.findIndex(({ stageId }) => stageId === place.id) };
  }
}
