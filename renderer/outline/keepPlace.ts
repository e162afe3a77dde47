/** Where the stage, step or lane that the keyboard is on goes away, the keyboard goes on at what took its place. */
import { columnOf, rowOf } from '../../shared/layout/cardGrid';
import { toPosition } from '../../shared/layout/navigate';
import type { Outline } from '../../shared/layout/outline';
import type { OutlinePlace } from '../../shared/layout/outlinePlace';
import type { Id } from '../../shared/model/types';
import { toElementId } from './elementIds';
import type { OutlineView } from './outlineView';

interface Held {
  readonly journeyId: Id;
  readonly place: OutlinePlace;
  readonly row: number;
  readonly column: number;
}

/** To be asked after every change. */
export function createPlaceKeeper(view: OutlineView): () => void {
  let held: Held | undefined;
  return () => {
    const outline = view.outline();
    const before = held?.journeyId === outline.journeyId ? held : undefined;
    const { place } = view.marks.getState();
    held = place && { journeyId: outline.journeyId, place, ...toIndices(outline, place) };
    if (!before || toElementId(outline, before.place) !== undefined) return;
    const row = Math.min(before.row, outline.lanes.length - 1);
    const column = Math.min(before.column, outline.columns.length - 1);
    const next = toPosition(outline, row, column, 'first');
    if (!next) return;
    const { laneId, stepId } = next;
    view.editor.selection.setState({ cursor: { laneId, stepId } });
    view.showPlace({ kind: 'cell', laneId, stepId });
  };
}

function toIndices(outline: Outline, place: OutlinePlace): Pick<Held, 'row' | 'column'> {
  switch (place.kind) {
    case 'cell':
      return { row: rowOf(outline, place.laneId), column: columnOf(outline, place.stepId) };
    case 'lane':
      return { row: rowOf(outline, place.id), column: 0 };
    case 'step':
      return { row: 0, column: columnOf(outline, place.id) };
    case 'stage':
      return { row: 0, column: outline.columns.findIndex(({ stageId }) => stageId === place.id) };
  }
}
