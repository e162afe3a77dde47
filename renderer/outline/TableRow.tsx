/** One lane of the table. An edit renders its row and, in it, its cell. */
import { memo } from 'react';
import type { OutlineCell, OutlineColumn, OutlineLane } from '../../shared/layout/outline';
import { HeaderMarks } from '../fields/HeaderMarks';
import { useMessages } from '../i18n/useMessages';
import { CellLines } from './CellLines';
import { cellId, headerId } from './elementIds';
import { HeaderName } from './HeaderName';
import { readCellMarks, toCellMarks } from './marks';
import { useMarks } from './outlineContext';
import { Gap } from './TableHead';
import type { Sizes } from './useSizes';

interface TableRowProps {
  readonly lane: OutlineLane;
  readonly cells: readonly OutlineCell[];
  /** Those that are mounted. */
  readonly columns: readonly OutlineColumn[];
  /** Columns before them. */
  readonly from: number;
  readonly rowIndex: number;
  /** Least height in pixels. */
  readonly least: number;
  readonly watch: Sizes['watch'];
}

export const TableRow = memo(
  function TableRow({ lane, cells, columns, from, rowIndex, least, watch }: TableRowProps) {
    return (
      <div
        ref={watch(lane.lane.id)}
        role="row"
        aria-rowindex={rowIndex}
        className="outline-row"
        style={least === 0 ? undefined : { minHeight: least }}
      >
        <LaneCell lane={lane} />
        <Gap columns={from} />
        {columns.map((column) => (
          <TableCell
            key={column.step.id}
            cell={cells[column.index] ?? NO_CARDS}
            lane={lane}
            column={column}
          />
        ))}
      </div>
    );
  },
  (before, after) =>
    before.lane === after.lane &&
    before.cells === after.cells &&
    before.from === after.from &&
    before.rowIndex === after.rowIndex &&
    before.least === after.least &&
    before.watch === after.watch &&
    sameItems(before.columns, after.columns),
);

const NO_CARDS: OutlineCell = [];

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

const LaneCell = memo(function LaneCell({ lane }: { readonly lane: OutlineLane }) {
  const { kind, index, name, title } = lane;
  const { id } = lane.lane;
  const active = useMarks(({ place }) => place?.kind === 'lane' && place.id === id);
  const naming = useMarks((marks) => marks.naming?.kind === 'lane' && marks.naming.id === id);
  return (
    <div
      id={headerId('lane', index)}
      role="rowheader"
      aria-colindex={1}
      className="outline-lane"
      data-active={active || undefined}
    >
      <span className="outline-bar" style={{ background: `var(--${kind}-bar)` }} />
      <div className="outline-lane-words">
        <HeaderName header={{ kind: 'lane', id }} name={name} title={title} naming={naming} />
        {!naming && <HeaderMarks of="lane" record={lane.lane} />}
      </div>
    </div>
  );
});

interface TableCellProps {
  readonly cell: OutlineCell;
  readonly lane: OutlineLane;
  readonly column: OutlineColumn;
}

const TableCell = memo(function TableCell({ cell, lane, column }: TableCellProps) {
  const t = useMessages();
  const place = { laneId: lane.lane.id, stepId: column.step.id };
  const marked = useMarks((marks) => toCellMarks(marks, place, cell));
  const marks = readCellMarks(marked);
  return (
    <div
      id={cellId(lane.index, column.index)}
      role="gridcell"
      aria-colindex={column.index + 2}
      aria-selected={marks.active || marks.selected.length > 0}
      className="outline-cell"
      data-active={(marks.active && marks.at === undefined) || undefined}
    >
      {cell.length === 0 && <span className="visually-hidden">{t('outline.empty')}</span>}
      <CellLines cell={cell} kind={lane.kind} row={lane.index} column={column.index} marks={marks} />
      <AddSign locked={lane.lane.locked === true || column.locked} />
    </div>
  );
});

/** For the pointer: with the keyboard one simply types. */
export function AddSign({ locked }: { readonly locked: boolean }) {
  if (locked) return null;
  return (
    <span className="outline-add" data-add="" aria-hidden="true">
      <svg width="12" height="12" viewBox="0 0 12 12">
        <path d="M6 1.5v9M1.5 6h9" />
      </svg>
    </span>
  );
}
