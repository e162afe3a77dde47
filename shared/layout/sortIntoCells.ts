/**
 * The cards of each cell, in the order they are read.
 *
 * A cell whose cards are the same objects as before is the same array as before, so that whoever asks whether a cell
 * changed compares one reference. Most edits replace a few cards where they are: then nothing else is sorted again.
 */
import { toReadCell } from '../model/cellOrder';
import type { Card, Id, Journey, Lane, Step } from '../model/types';

export type Cell = readonly Card[];
/** Cells by row and column. */
export type CellGrid = readonly (readonly Cell[])[];

/** More replaced cards than this are sorted anew: finding each in its cell would cost more. */
const MOST_REPLACED = 50;

interface Column {
  readonly step: Step;
}

interface Sorted {
  readonly cards: readonly Card[];
  readonly lanes: readonly Lane[];
  readonly columns: readonly Column[];
  readonly grid: CellGrid;
}

/** Remembers the last grid; one per layouter. */
export function createCellSorter(): (
  journey: Journey,
  lanes: readonly Lane[],
  columns: readonly Column[],
) => CellGrid {
  let last: Sorted | undefined;
  return (journey, lanes, columns) => {
    const { cards } = journey;
    const grid =
      (last && replaceInPlace(last, cards, lanes, columns)) ?? sortAnew(cards, lanes, columns, last?.grid);
    last = { cards, lanes, columns, grid };
    return grid;
  };
}

/** Undefined when cards were added, removed or moved, or the board is another. */
function replaceInPlace(
  last: Sorted,
  cards: readonly Card[],
  lanes: readonly Lane[],
  columns: readonly Column[],
): CellGrid | undefined {
  if (last.cards === cards && sameIds(last, lanes, columns)) return last.grid;
  if (last.cards.length !== cards.length || !sameIds(last, lanes, columns)) return undefined;
  const replaced: { readonly old: Card; readonly card: Card }[] = [];
  for (let i = 0; i < cards.length; i++) {
    const old = last.cards[i];
    const card = cards[i];
    if (old === card || !old || !card) continue;
    if (old.id !== card.id || old.lane !== card.lane || old.step !== card.step) return undefined;
    if (old.pinned !== card.pinned || old.hidden !== card.hidden) return undefined;
    replaced.push({ old, card });
    if (replaced.length > MOST_REPLACED) return undefined;
  }
  return replaced.reduce((grid, { old, card }) => replaceCard(grid, old, card, lanes, columns), last.grid);
}

function sameIds(last: Sorted, lanes: readonly Lane[], columns: readonly Column[]): boolean {
  return (
    last.lanes.length === lanes.length &&
    last.columns.length === columns.length &&
    lanes.every((lane, row) => lane.id === last.lanes[row]?.id) &&
    columns.every(({ step }, column) => step.id === last.columns[column]?.step.id)
  );
}

/** A card that is hidden, or whose lane is, is in no cell and changes nothing. */
function replaceCard(
  grid: CellGrid,
  old: Card,
  card: Card,
  lanes: readonly Lane[],
  columns: readonly Column[],
): CellGrid {
  const row = lanes.findIndex(({ id }) => id === card.lane);
  const column = columns.findIndex(({ step }) => step.id === card.step);
  const cells = grid[row];
  const cell = cells?.[column];
  const at = cell?.indexOf(old) ?? -1;
  if (!cells || !cell || at < 0) return grid;
  return grid.with(row, cells.with(column, cell.with(at, card)));
}

function sortAnew(
  cards: readonly Card[],
  lanes: readonly Lane[],
  columns: readonly Column[],
  before: CellGrid | undefined,
): CellGrid {
  const rows = new Map<Id, number>();
  lanes.forEach(({ id }, row) => rows.set(id, row));
  const at = new Map<Id, number>();
  columns.forEach(({ step }, column) => at.set(step.id, column));
  const grid = lanes.map(() => columns.map((): Card[] => []));
  for (const card of cards) {
    const row = rows.get(card.lane);
    const column = at.get(card.step);
    if (row !== undefined && column !== undefined) grid[row]?.[column]?.push(card);
  }
  return grid.map((cells, row) =>
    cells.map((cell, column) => keepCell(toReadCell(cell), before?.[row]?.[column])),
  );
}

function keepCell(cell: Cell, old: Cell | undefined): Cell {
  return old && old.length === cell.length && old.every((card, i) => card === cell[i]) ? old : cell;
}
