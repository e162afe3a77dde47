/** The list as what stands one below the other: headings of stages and steps, and the cells under them. */
import type {
  Outline,
  OutlineCell,
  OutlineColumn,
  OutlineLane,
  OutlineStage,
} from '../../shared/layout/outline';
import type { OutlinePlace } from '../../shared/layout/outlinePlace';
import type { Id } from '../../shared/model/types';
import { estimateCell } from './estimate';

export type ListBlock =
  | { readonly kind: 'stage'; readonly key: string; readonly stage: OutlineStage; readonly folded: boolean }
  | { readonly kind: 'step'; readonly key: string; readonly column: OutlineColumn }
  | {
      readonly kind: 'cell';
      readonly key: string;
      readonly lane: OutlineLane;
      readonly column: OutlineColumn;
      readonly cell: OutlineCell;
    };

export function toBlocks(outline: Outline, folded: ReadonlySet<Id>): readonly ListBlock[] {
  return outline.stages.flatMap((stage): readonly ListBlock[] => {
    const { id } = stage.stage;
    const heading: ListBlock = { kind: 'stage', key: `stage ${id}`, stage, folded: folded.has(id) };
    return folded.has(id) ? [heading] : [heading, ...stage.columns.flatMap((one) => toStep(outline, one))];
  });
}

function toStep(outline: Outline, column: OutlineColumn): readonly ListBlock[] {
  const { id } = column.step;
  const cells = outline.lanes.map((lane): ListBlock => ({
    kind: 'cell',
    key: `cell ${lane.lane.id} ${id}`,
    lane,
    column,
    cell: outline.cells[lane.index]?.[column.index] ?? [],
  }));
  return column.named ? [{ kind: 'step', key: `step ${id}`, column }, ...cells] : cells;
}

/** Pixels at 100 %, as outline.css has them. */
const STAGE_HEIGHT = 66;
const STEP_HEIGHT = 40;
const LANE_HEIGHT = 34;

/** `width`: of the text, at 100 %. */
export function estimateBlock(block: ListBlock, width: number): number {
  switch (block.kind) {
    case 'stage':
      return STAGE_HEIGHT;
    case 'step':
      return STEP_HEIGHT;
    case 'cell':
      return LANE_HEIGHT + (block.cell.length === 0 ? 0 : estimateCell(block.cell, width));
  }
}

export function findBlock(blocks: readonly ListBlock[], place: OutlinePlace): number {
  return blocks.findIndex((block) => {
    switch (block.kind) {
      case 'stage':
        return place.kind === 'stage' && block.stage.stage.id === place.id;
      case 'step':
        return place.kind === 'step' && block.column.step.id === place.id;
      case 'cell':
        return (
          place.kind === 'cell' &&
          block.lane.lane.id === place.laneId &&
          block.column.step.id === place.stepId
        );
    }
  });
}
