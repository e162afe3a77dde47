/**
 * How places are named in the page: by row, column and order, never by ids of the document, which may hold anything.
 * `aria-activedescendant`, the pointer and scrolling find their elements by these.
 */
import { columnOf, rowOf } from '../../shared/layout/cardGrid';
import type { Outline } from '../../shared/layout/outline';
import type { OutlinePlace } from '../../shared/layout/outlinePlace';

export const OUTLINE_ID = 'outline-grid';
/** Where a card that does not exist yet is being written. */
export const SLOT_ID = 'o-new';

export const cellId = (row: number, column: number): string => `o-${row}-${column}`;
export const lineId = (row: number, column: number, order: number): string => `o-${row}-${column}-${order}`;
export const headerId = (kind: 'stage' | 'step' | 'lane', index: number): string => `o-${kind}-${index}`;

/** Undefined where the place is gone. */
export function toElementId(outline: Outline, place: OutlinePlace): string | undefined {
  switch (place.kind) {
    case 'stage':
      return toId(
        'stage',
        outline.stages.findIndex(({ stage }) => stage.id === place.id),
      );
    case 'step':
      return toId('step', columnOf(outline, place.id));
    case 'lane':
      return toId('lane', rowOf(outline, place.id));
    case 'cell': {
      const row = rowOf(outline, place.laneId);
      const column = columnOf(outline, place.stepId);
      if (row < 0 || column < 0) return undefined;
      const order =
        place.cardId === undefined ? -1 : outline.idsOf(place.laneId, place.stepId).indexOf(place.cardId);
      return order < 0 ? cellId(row, column) : lineId(row, column, order);
    }
  }
}

const toId = (kind: 'stage' | 'step' | 'lane', index: number): string | undefined =>
  index < 0 ? undefined : headerId(kind, index);

const ID = /^o-(?:(stage|step|lane)-(\d+)|(\d+)-(\d+)(?:-(\d+))?)$/;

/** The place of the nearest element around that has one. */
export function findPlaceAround(outline: Outline, element: Element): OutlinePlace | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [found, kind, index, row, column, order] = ID.exec(at.id) ?? [];
    if (found === undefined) continue;
    return kind === undefined
      ? toCell(outline, Number(row), Number(column), order)
      : toHeader(outline, kind, Number(index));
  }
  return undefined;
}

function toCell(
  outline: Outline,
  row: number,
  column: number,
  order: string | undefined,
): OutlinePlace | undefined {
  const laneId = outline.lanes[row]?.lane.id;
  const stepId = outline.columns[column]?.step.id;
  if (laneId === undefined || stepId === undefined) return undefined;
  const cardId = order === undefined ? undefined : outline.cells[row]?.[column]?.[Number(order)]?.card.id;
  return { kind: 'cell', laneId, stepId, ...(cardId === undefined ? {} : { cardId }) };
}

function toHeader(outline: Outline, kind: string, index: number): OutlinePlace | undefined {
  switch (kind) {
    case 'stage': {
      const stage = outline.stages[index]?.stage;
      return stage && { kind, id: stage.id };
    }
    case 'step': {
      const step = outline.columns[index]?.step;
      return step && { kind, id: step.id };
    }
    default: {
      const lane = outline.lanes[index]?.lane;
      return lane && { kind: 'lane', id: lane.id };
    }
  }
}
