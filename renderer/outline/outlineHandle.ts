/** What actions may ask of the mounted outline. Its zoom is the size of its letters. */
import { rowOf } from '../../shared/layout/cardGrid';
import type { OutlinePlace } from '../../shared/layout/outlinePlace';
import type { BoardHandle } from '../document/viewStore';
import type { OutlineView } from './outlineView';

const LEAST_ZOOM = 0.8;
const MOST_ZOOM = 3;

export function createOutlineHandle(view: OutlineView): BoardHandle {
  const { editor } = view;
  const zoomTo = (zoom: number): void => {
    const clamped = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
    editor.view.setState({ textZoom: Math.round(clamped * 100) / 100 });
    const { place } = view.marks.getState();
    if (place) view.showPlace(place);
    view.refresh();
  };
  return {
    fit: () => zoomTo(1),
    zoomBy: (factor) => zoomTo(editor.view.getState().textZoom * factor),
    zoomTo,
    zoomToSelection() {
      const { place } = view.marks.getState();
      if (place) view.showPlace(place);
    },
    reveal(target) {
      const place = toPlace(view, target);
      if (!place) return;
      open(view, place);
      view.showPlace(place);
    },
    focus: () => view.writer.get()?.focus(),
  };
}

function toPlace(
  view: OutlineView,
  { cardId, laneId, stepId }: Parameters<BoardHandle['reveal']>[0],
): OutlinePlace | undefined {
  const outline = view.outline();
  const card = cardId === undefined ? undefined : outline.findCard(cardId);
  if (card) return { kind: 'cell', laneId: card.lane, stepId: card.step, cardId: card.id };
  const isShown = rowOf(outline, laneId) >= 0;
  if (isShown && laneId !== undefined && stepId !== undefined) return { kind: 'cell', laneId, stepId };
  if (isShown && laneId !== undefined) return { kind: 'lane', id: laneId };
  const column = outline.columns.find(({ step }) => step.id === stepId);
  if (!column) return undefined;
  return column.named ? { kind: 'step', id: column.step.id } : { kind: 'stage', id: column.stageId };
}

/** What is looked for must not stay inside a closed stage. */
function open(view: OutlineView, place: OutlinePlace): void {
  if (place.kind !== 'cell') return;
  const stageId = view.outline().columns.find(({ step }) => step.id === place.stepId)?.stageId;
  if (stageId !== undefined && view.editor.view.getState().folded.has(stageId))
    view.setFolded(stageId, false);
}
