/**
 * Walking the outline by keyboard. In the table the headers are places too: above the first lane stand the steps and
 * stages, left of the first step the lanes. In the list every line is one: stage, step, lane, card.
 */
import type { Id } from '../model/types';
import { columnOf, rowOf, type GridPosition } from './cardGrid';
import { navigate, toPosition, type Direction } from './navigate';
import type { Outline, OutlineColumn, OutlineStage } from './outline';

export type OutlinePlace =
  ({ readonly kind: 'cell' } & GridPosition) | { readonly kind: 'stage' | 'step' | 'lane'; readonly id: Id };

const toCell = (position: GridPosition | undefined): OutlinePlace | undefined =>
  position && { kind: 'cell', ...position };

/** Undefined in a journey without lanes or steps. A place that is gone counts as the first cell. */
export function navigateTable(
  outline: Outline,
  from: OutlinePlace | undefined,
  direction: Direction,
): OutlinePlace | undefined {
  if (from === undefined || direction === 'top' || direction === 'bottom') {
    return toCell(navigate(outline, from?.kind === 'cell' ? from : undefined, direction));
  }
  switch (from.kind) {
    case 'cell':
      return leaveCell(outline, from, direction) ?? toCell(navigate(outline, from, direction));
    case 'lane':
      return leaveLane(outline, from, direction);
    case 'stage':
      return leaveStage(outline, from, direction);
    case 'step':
      return leaveStep(outline, from, direction);
  }
}

/** Out of the cells into their headers. */
function leaveCell(
  outline: Outline,
  from: Extract<OutlinePlace, { kind: 'cell' }>,
  direction: Direction,
): OutlinePlace | undefined {
  const column = outline.columns[columnOf(outline, from.stepId)];
  if (!column) return undefined;
  if (direction === 'left' && column.index === 0) return { kind: 'lane', id: from.laneId };
  const [first] = outline.idsOf(from.laneId, from.stepId);
  const onTop = rowOf(outline, from.laneId) === 0 && (from.cardId === undefined || from.cardId === first);
  return direction === 'up' && onTop ? toHeader(column) : undefined;
}

function toHeader(column: OutlineColumn): OutlinePlace {
  return column.named ? { kind: 'step', id: column.step.id } : { kind: 'stage', id: column.stageId };
}

type HeaderPlace = Exclude<OutlinePlace, { kind: 'cell' }>;

function leaveLane(outline: Outline, from: HeaderPlace, direction: Direction): OutlinePlace | undefined {
  const row = rowOf(outline, from.id);
  const toLane = (at: number): OutlinePlace => {
    const lane = outline.lanes[at];
    return lane ? { kind: 'lane', id: lane.lane.id } : from;
  };
  switch (direction) {
    case 'up':
      return toLane(row - 1);
    case 'down':
      return toLane(row + 1);
    case 'right':
      return toCell(toPosition(outline, row, 0, 'first'));
    case 'rowEnd':
      return toCell(toPosition(outline, row, outline.columns.length - 1, 'first'));
    default:
      return from;
  }
}

function leaveStage(outline: Outline, from: HeaderPlace, direction: Direction): OutlinePlace | undefined {
  const at = outline.stages.findIndex(({ stage }) => stage.id === from.id);
  const toStage = (stage: OutlineStage | undefined): OutlinePlace =>
    stage ? { kind: 'stage', id: stage.stage.id } : from;
  const [first] = outline.stages[at]?.columns ?? [];
  switch (direction) {
    case 'left':
      return toStage(outline.stages[at - 1]);
    case 'right':
      return toStage(outline.stages[at + 1]);
    case 'rowStart':
      return toStage(outline.stages[0]);
    case 'rowEnd':
      return toStage(outline.stages.at(-1));
    case 'down':
      if (first?.named) return { kind: 'step', id: first.step.id };
      return toCell(first && toPosition(outline, 0, first.index, 'first'));
    default:
      return from;
  }
}

function leaveStep(outline: Outline, from: HeaderPlace, direction: Direction): OutlinePlace | undefined {
  const at = columnOf(outline, from.id);
  const toColumn = (column: OutlineColumn | undefined): OutlinePlace => (column ? toHeader(column) : from);
  switch (direction) {
    case 'left':
      return toColumn(outline.columns[at - 1]);
    case 'right':
      return toColumn(outline.columns[at + 1]);
    case 'rowStart':
      return toColumn(outline.columns[0]);
    case 'rowEnd':
      return toColumn(outline.columns.at(-1));
    case 'up': {
      const stageId = outline.columns[at]?.stageId;
      return stageId === undefined ? from : { kind: 'stage', id: stageId };
    }
    case 'down':
      return toCell(toPosition(outline, 0, at, 'first'));
    default:
      return from;
  }
}

/** What left and right do on a stage of the list is not walking. */
export interface Fold {
  readonly kind: 'fold';
  readonly stageId: Id;
  readonly folded: boolean;
}

/** In the list a cell without `cardId` is the line of its lane. */
export function navigateList(
  outline: Outline,
  folded: ReadonlySet<Id>,
  from: OutlinePlace | undefined,
  direction: Direction,
): OutlinePlace | Fold | undefined {
  const lines = linesOf(outline, folded);
  const at = from === undefined ? -1 : lines.findIndex((line) => isSamePlace(line, from));
  if (!from || at < 0) return lines[0];
  switch (direction) {
    case 'up':
      return lines[at - 1] ?? from;
    case 'down':
      return lines[at + 1] ?? from;
    case 'top':
    case 'rowStart':
      return lines[0];
    case 'bottom':
    case 'rowEnd':
      return lines.at(-1);
    case 'left':
      if (from.kind === 'stage' && !folded.has(from.id))
        return { kind: 'fold', stageId: from.id, folded: true };
      return toParent(outline, from);
    case 'right':
      if (from.kind === 'stage' && folded.has(from.id))
        return { kind: 'fold', stageId: from.id, folded: false };
      return isLeaf(from) ? from : (lines[at + 1] ?? from);
  }
}

/** Every line of the list, from top to bottom. */
export function linesOf(outline: Outline, folded: ReadonlySet<Id>): readonly OutlinePlace[] {
  return outline.stages.flatMap(({ stage, columns }): readonly OutlinePlace[] => [
    { kind: 'stage', id: stage.id },
    ...(folded.has(stage.id) ? [] : columns.flatMap((column) => linesOfStep(outline, column))),
  ]);
}

function linesOfStep(outline: Outline, { step, named, index }: OutlineColumn): readonly OutlinePlace[] {
  const lanes = outline.lanes.flatMap(({ lane }, row): readonly OutlinePlace[] => {
    const cell = { kind: 'cell', laneId: lane.id, stepId: step.id } as const;
    const cards = outline.cells[row]?.[index] ?? [];
    return [cell, ...cards.map(({ card }): OutlinePlace => ({ ...cell, cardId: card.id }))];
  });
  return named ? [{ kind: 'step', id: step.id }, ...lanes] : lanes;
}

function toParent(outline: Outline, from: OutlinePlace): OutlinePlace {
  if (from.kind === 'cell' && from.cardId !== undefined) {
    return { kind: 'cell', laneId: from.laneId, stepId: from.stepId };
  }
  const stepId = from.kind === 'cell' ? from.stepId : from.kind === 'step' ? from.id : undefined;
  const column = outline.columns[columnOf(outline, stepId)];
  if (!column) return from;
  return from.kind === 'cell' ? toHeader(column) : { kind: 'stage', id: column.stageId };
}

function isLeaf(place: OutlinePlace): boolean {
  return place.kind === 'cell' && place.cardId !== undefined;
}

export function isSamePlace(a: OutlinePlace, b: OutlinePlace): boolean {
  if (a.kind === 'cell') {
    return b.kind === 'cell' && a.laneId === b.laneId && a.stepId === b.stepId && a.cardId === b.cardId;
  }
  return a.kind === b.kind && a.id === b.id;
}
