/** The cards of one cell, one below the other, and the place where a new one is being written. */
import { Fragment } from 'react';
import type { OutlineCell } from '../../shared/layout/outline';
import type { LaneKind } from '../../shared/model/kinds';
import { CardLine } from './CardLine';
import { lineId, SLOT_ID } from './elementIds';
import type { CellMarks } from './marks';

interface CellLinesProps {
  readonly cell: OutlineCell;
  readonly kind: LaneKind;
  readonly row: number;
  readonly column: number;
  readonly marks: CellMarks;
}

export function CellLines({ cell, kind, row, column, marks }: CellLinesProps) {
  const { at, selected, faded, slot, written } = marks;
  if (cell.length === 0 && slot === undefined) return null;
  return (
    <ul className="outline-lines">
      {cell.map((line, order) => (
        <Fragment key={line.card.id}>
          {slot === order && <Slot />}
          <CardLine
            id={lineId(row, column, order)}
            line={line}
            kind={kind}
            place={order + 1}
            count={cell.length}
            active={at === order}
            selected={selected.includes(order)}
            faded={faded.includes(order)}
            written={written === order}
          />
        </Fragment>
      ))}
      {slot !== undefined && slot >= cell.length && <Slot />}
    </ul>
  );
}

/** Room for the text field: the card is there with its first letter. */
function Slot() {
  return <li id={SLOT_ID} className="outline-slot" aria-hidden="true" />;
}
