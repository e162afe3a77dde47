/**
 * What the person is pointing at, as the outline shows it: the keyboard's place, what is selected, what is written,
 * and what the filter lets through.
 *
 * The place follows from the selection of the editor, so the board, the table and the list always agree on it: a
 * selected stage, step or lane is the place, else the keyboard's cell is.
 */
import { columnOf, rowOf, type CellPlace, type GridPosition } from '../../shared/layout/cardGrid';
import type { Outline, OutlineCell } from '../../shared/layout/outline';
import type { OutlinePlace } from '../../shared/layout/outlinePlace';
import type { Id } from '../../shared/model/types';
import { selectedCardIds, type Header, type SelectionState, type Writing } from '../document/selectionStore';
import { findCursor, findFirstCell } from '../keyboard/place';
import { toElementId } from './elementIds';

export interface Marks {
  readonly place: OutlinePlace | undefined;
  /** Of the element at the place; the first cell's where there is no place yet. */
  readonly activeId: string | undefined;
  readonly selected: ReadonlySet<Id>;
  readonly writing: Writing | undefined;
  readonly naming: Header | undefined;
  /** The cards that fit the filter; undefined: all of them. */
  readonly fitting: ReadonlySet<Id> | undefined;
}

export interface MarksInput {
  readonly outline: Outline;
  readonly state: SelectionState;
  readonly fitting: ReadonlySet<Id> | undefined;
  readonly kind: 'table' | 'list';
  readonly folded: ReadonlySet<Id>;
}

export function toMarks(input: MarksInput): Marks {
  const { outline, state } = input;
  const place = toPlace(input);
  const first = findFirstCell(outline);
  const active = place ?? (first && ({ kind: 'cell', ...first } as const));
  return {
    place,
    activeId: active && toElementId(outline, active),
    selected: new Set(selectedCardIds(state)),
    writing: state.writing,
    naming: state.naming,
    fitting: input.fitting,
  };
}

export function toPlace({
  outline,
  state,
  kind,
  folded,
}: Omit<MarksInput, 'fitting'>): OutlinePlace | undefined {
  const { selection } = state;
  const cell = settle(outline, findCursor(outline, state));
  if (selection.kind === 'stage' && outline.stages.some(({ stage }) => stage.id === selection.id)) {
    return { kind: 'stage', id: selection.id };
  }
  if (selection.kind === 'step') {
    const column = outline.columns[columnOf(outline, selection.id)];
    if (column?.named && !(kind === 'list' && folded.has(column.stageId))) {
      return { kind: 'step', id: selection.id };
    }
  }
  if (selection.kind === 'lane' && kind === 'table' && rowOf(outline, selection.id) >= 0) {
    return { kind: 'lane', id: selection.id };
  }
  if (!cell) return undefined;
  const column = outline.columns[columnOf(outline, cell.stepId)];
  // What is inside a closed stage of the list is found at its heading.
  if (kind === 'list' && column && folded.has(column.stageId)) return { kind: 'stage', id: column.stageId };
  return { kind: 'cell', ...cell };
}

/** A card that was moved by undo takes the keyboard along; one that is gone leaves it in the cell. */
function settle(outline: Outline, cursor: GridPosition | undefined): GridPosition | undefined {
  if (!cursor) return undefined;
  const card = cursor.cardId === undefined ? undefined : outline.findCard(cursor.cardId);
  if (card) return { laneId: card.lane, stepId: card.step, cardId: card.id };
  const { laneId, stepId } = cursor;
  return rowOf(outline, laneId) < 0 || columnOf(outline, stepId) < 0 ? undefined : { laneId, stepId };
}

/** What of the marks a cell shows. */
export interface CellMarks {
  readonly active: boolean;
  /** The keyboard is on this line of the cell. */
  readonly at: number | undefined;
  readonly selected: readonly number[];
  /** Those that do not fit the filter. */
  readonly faded: readonly number[];
  /** A new card is being written here. */
  readonly slot: number | undefined;
  readonly written: number | undefined;
}

/** As text: a stable value to select, and empty for nearly every cell. */
export function toCellMarks(marks: Marks, place: CellPlace, cell: OutlineCell): string {
  const found: string[] = [];
  const orderOf = (id: Id | undefined): number => cell.findIndex(({ card }) => card.id === id);
  const { place: at, writing, fitting } = marks;
  if (at?.kind === 'cell' && isCell(at, place)) {
    found.push('active');
    if (at.cardId !== undefined) found.push(`at:${orderOf(at.cardId)}`);
  }
  if (writing && isCell(writing, place)) {
    found.push(
      writing.cardId === undefined
        ? `slot:${writing.index ?? cell.length}`
        : `written:${orderOf(writing.cardId)}`,
    );
  }
  if (marks.selected.size > 0) {
    cell.forEach(({ card }, order) => {
      if (marks.selected.has(card.id)) found.push(`on:${order}`);
    });
  }
  if (fitting) {
    cell.forEach(({ card }, order) => {
      if (!fitting.has(card.id)) found.push(`off:${order}`);
    });
  }
  return found.join(' ');
}

export function readCellMarks(text: string): CellMarks {
  const words = text === '' ? [] : text.split(' ');
  const numbersOf = (name: string): readonly number[] =>
    words.flatMap((word) => (word.startsWith(`${name}:`) ? [Number(word.slice(name.length + 1))] : []));
  return {
    active: words.includes('active'),
    at: numbersOf('at')[0],
    selected: numbersOf('on'),
    faded: numbersOf('off'),
    slot: numbersOf('slot')[0],
    written: numbersOf('written')[0],
  };
}

const isCell = (a: CellPlace, b: CellPlace): boolean => a.laneId === b.laneId && a.stepId === b.stepId;
