/** Where dropped cards would go. */
import type { Id } from '../model/types';
import { clamp } from '../util/clamp';
import { cardsOfRow } from './cardsIn';
import { cellAt, type CellHit } from './cellAt';
import type { Box, Point } from './boxes';
import type { JourneyLayout } from './layoutTypes';
import { CARD_GAP, CELL_PADDING } from './metrics';

/** Where a card would go, and the line that shows it. */
export interface Insertion {
  readonly laneId: Id;
  readonly stepId: Id;
  /** Place among the cards of the cell that are not being dragged. */
  readonly index: number;
  readonly mark: Box;
}

const MARK_SIZE = 3;

/** Where cards dropped at `point` would go. Points outside the board count as its nearest cell. */
export function insertionAt(
  layout: JourneyLayout,
  point: Point,
  dragged: ReadonlySet<Id> = new Set(),
): Insertion | undefined {
  const x = clamp(point.x, 0, layout.width - 1);
  const y = clamp(point.y, 0, layout.height - 1);
  const cell = cellAt(layout, { x, y });
  if (!cell) return undefined;
  const { lane, column } = cell;
  if (lane.kind === 'emotion') return pointInsertionAt(layout, cell, x, dragged);
  const staying = cardsOfRow(layout, lane.index).filter(
    (card) => card.column === column.index && !dragged.has(card.card.id),
  );
  const after = staying.findIndex((card) => y < card.y + card.height / 2);
  // What is folded away cannot be pointed between: a card dropped there goes behind it.
  const folded = layout.folded.find(
    ({ laneId, stepIds }) => laneId === lane.lane.id && stepIds.includes(column.step.id),
  );
  const index = after >= 0 ? after : Math.max(staying.length, folded?.count ?? 0);
  const next = staying[index];
  const before = staying[index - 1];
  const markY = next
    ? next.y - CARD_GAP / 2
    : before
      ? before.y + before.height + CARD_GAP / 2
      : lane.y + CELL_PADDING;
  return {
    laneId: lane.lane.id,
    stepId: column.step.id,
    index,
    mark: {
      x: column.x + CELL_PADDING,
      y: markY - MARK_SIZE / 2,
      width: column.width - 2 * CELL_PADDING,
      height: MARK_SIZE,
    },
  };
}

/** Points of a curve stand side by side in their cell, so the line between them is upright. */
function pointInsertionAt(
  layout: JourneyLayout,
  { lane, column }: CellHit,
  x: number,
  dragged: ReadonlySet<Id>,
): Insertion {
  const staying = layout.curves
    .filter(({ laneId }) => laneId === lane.lane.id)
    .flatMap(({ points }) => points)
    .filter((point) => point.column === column.index && !dragged.has(point.card.id))
    .toSorted((a, b) => a.x - b.x);
  const after = staying.findIndex((point) => x < point.x);
  const index = after < 0 ? staying.length : after;
  const from = staying[index - 1]?.x ?? column.x;
  const until = staying[index]?.x ?? column.x + column.width;
  return {
    laneId: lane.lane.id,
    stepId: column.step.id,
    index,
    mark: {
      x: (from + until - MARK_SIZE) / 2,
      y: lane.y + CELL_PADDING,
      width: MARK_SIZE,
      height: Math.max(0, lane.height - 2 * CELL_PADDING),
    },
  };
}
