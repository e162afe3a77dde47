/**
 * From pointer events to gestures: asks what is under the pointer, runs the drag machine, shows its preview, and
 * at the end runs one command.
 */
import type { Point } from '../../../shared/layout/boxes';
import { hrefAt } from '../../../shared/layout/linksOf';
import { previewCurves } from '../../../shared/layout/previewCurve';
import { selectedCardIds, toCards } from '../../document/selectionStore';
import type { Board } from '../board';
import { panBy, panWithin } from '../camera';
import { beginWriting } from '../../keyboard/beginWriting';
import type { GridTarget } from '../../keyboard/gridView';
import { beginNaming } from '../../keyboard/nameHeader';
import { runSteps } from '../../keyboard/runInView';
import { addPointAt } from './addPointAt';
import { advance, IDLE, type DragInput, type DragState } from './dragMachine';
import { toDrop } from './drop';
import { toEdgeScroll } from './edgeScroll';
import { NO_PREVIEW } from './preview';
import { selectOnClick, selectOnPress } from './select';
import { listenToSpace } from './spaceKey';
import { findTarget, headerAt, type Region, type Target } from './target';
import type { ToLocal } from './toLocal';
import { toPreview } from './toPreview';

/** What is dragged: a thing of the board, or the view. */
type Held =
  { readonly kind: 'view' } | { readonly kind: 'thing'; readonly target: Target; readonly from: Point };

export function listenToPointer(board: Board, frame: HTMLElement, toLocal: ToLocal): () => void {
  const { camera, editor, preview, hovered, gripped } = board;
  let drag: DragState<Held> = IDLE;
  let pointer: Point = { x: 0, y: 0 };
  let more = false;
  let addressed = false;
  let pressedIn: Region | undefined;
  let kept: ReturnType<typeof selectedCardIds> = [];
  const space = listenToSpace(frame, () => drag.phase !== 'idle');

  const regionOf = (event: Event): Region | undefined => {
    const element = event.target instanceof Element ? event.target.closest('[data-region]') : undefined;
    return element instanceof HTMLElement ? (element.dataset.region as Region) : undefined;
  };
  const targetOf = (region: Region, at: Point): Target =>
    findTarget(board.layout(), region, board.seenAt(at), {
      zoom: camera.get().zoom,
      gripped: locked() ? undefined : gripped.get(),
      links: editor.view.getState().links,
    });
  const locked = (): boolean => editor.documents.getState().readOnly;

  function feed(input: DragInput<Held>): void {
    const step = advance(drag, input);
    drag = step.state;
    switch (step.outcome) {
      case 'drag':
        return showDrag();
      case 'click':
        return finishClick(step.target);
      case 'drop':
        return finishDrop();
      case 'cancel':
        return preview.set(NO_PREVIEW);
      case 'none':
        return undefined;
    }
  }

  /** Shows what the drag would do, from where the pointer is over the board now. */
  function showDrag(): void {
    if (drag.phase !== 'dragging' || drag.target.kind !== 'thing') return;
    const { target, from } = drag.target;
    const changes =
      target.kind !== 'cell' &&
      target.kind !== 'nothing' &&
      target.kind !== 'route' &&
      target.kind !== 'summary';
    if (changes && locked()) return;
    const layout = board.layout();
    const journey = board.journey();
    const { language } = editor.view.getState();
    const selected = selectedCardIds(editor.selection.getState());
    const shown = toPreview(target, from, board.seenAt(pointer), {
      layout,
      dragged: selected.filter((id) => layout.cardById.has(id)),
      kept: more ? kept : [],
      previewCurves: (laneId, override) =>
        previewCurves(layout, laneId, override, {
          measurer: board.source.measurer,
          labels: board.source.labels(language),
          broken: journey?.curveGaps === 'broken',
        }),
    });
    preview.set(shown);
    camera.refresh();
  }

  function finishDrop(): void {
    const shown = preview.get();
    preview.set(NO_PREVIEW);
    if (shown.kind === 'marquee') {
      editor.selection.setState({ selection: toCards(shown.ids) });
      return;
    }
    const journey = board.journey();
    const drop =
      journey && toDrop(shown, board.layout(), editor.documents.getState().document, journey, editor.newId);
    if (!drop) return;
    const done = runSteps(board, drop.label, drop.steps, drop.select && { select: drop.select });
    if (done && shown.kind === 'cards' && shown.insertion) {
      const { laneId, stepId } = shown.insertion;
      const { cursor } = editor.selection.getState();
      editor.selection.setState({ cursor: { ...cursor, laneId, stepId } });
    }
  }

  function finishClick(held: Held | undefined): void {
    preview.set(NO_PREVIEW);
    if (held?.kind !== 'thing') return;
    const { target } = held;
    if (target.kind === 'card' && addressed && followLink(target.id, held.from)) return;
    if (target.kind === 'summary') board.callbacks.onSummary();
    if (target.kind === 'cell' && target.plus)
      beginWriting(board, { laneId: target.laneId, stepId: target.stepId });
    else editor.selection.setState(selectOnClick(editor.selection.getState(), target, more));
  }

  /** With Ctrl or ⌘ a link on a card goes where it says. */
  function followLink(id: string, at: Point): boolean {
    const box = board.layout().cardById.get(id);
    const url = box && hrefAt(box, { x: at.x - box.x, y: at.y - box.y }, board.source.measurer);
    if (url !== undefined) board.callbacks.onLink(url);
    return url !== undefined;
  }

  function onPointerDown(event: PointerEvent): void {
    const region = regionOf(event);
    if (!region || (event.target instanceof Element && event.target.closest('.writing-frame'))) return;
    pressedIn = region;
    // The text field keeps the focus, whatever is clicked.
    event.preventDefault();
    board.writer.get()?.commit();
    board.writer.get()?.focus();
    pointer = toLocal(event);
    addressed = event.ctrlKey || event.metaKey;
    more = event.shiftKey || addressed;
    const panning = event.button === 1 || (event.button === 0 && space.held());
    if (!panning && event.button === 2) return;
    frame.setPointerCapture(event.pointerId);
    if (panning) {
      frame.dataset.panning = 'true';
      feed({ kind: 'press', target: { kind: 'view' }, at: pointer });
      return;
    }
    const target = targetOf(region, pointer);
    kept = selectedCardIds(editor.selection.getState());
    editor.selection.setState(selectOnPress(editor.selection.getState(), target, more));
    feed({ kind: 'press', target: { kind: 'thing', target, from: board.seenAt(pointer) }, at: pointer });
  }

  function onPointerMove(event: PointerEvent): void {
    const at = toLocal(event);
    if (drag.phase === 'idle') {
      hover(event, at);
      return;
    }
    if (drag.target.kind === 'view') {
      const [dx, dy] = [at.x - pointer.x, at.y - pointer.y];
      camera.moveTo(panWithin(camera.get(), dx, dy, board.layout(), camera.view()));
    }
    pointer = at;
    feed({ kind: 'move', at });
  }

  function hover(event: PointerEvent, at: Point): void {
    const region = regionOf(event);
    const target = region && !locked() ? targetOf(region, at) : undefined;
    frame.dataset.over =
      target?.kind === 'cell' ? (target.plus ? 'plus' : 'cell') : (target?.kind ?? 'nothing');
    if (target?.kind === 'card') gripped.set(target.id);
    else if (target?.kind !== 'link' && target?.kind !== 'stretch') gripped.set(undefined);
    const old = hovered.get();
    const place = target?.kind === 'cell' ? { laneId: target.laneId, stepId: target.stepId } : undefined;
    if (old?.laneId !== place?.laneId || old?.stepId !== place?.stepId) hovered.set(place);
  }

  function onPointerUp(event: PointerEvent): void {
    delete frame.dataset.panning;
    feed({ kind: 'release', at: toLocal(event) });
  }

  function cancel(): void {
    delete frame.dataset.panning;
    feed({ kind: 'cancel' });
  }

  function onDoubleClick(event: MouseEvent): void {
    // The pointer was captured, so the event itself names the whole board.
    const region = pressedIn;
    const inField = event.target instanceof Element && event.target.closest('.writing-frame, .naming-frame');
    if (!region || inField) return;
    const at = toLocal(event);
    const target = targetOf(region, at);
    if (target.kind === 'stage' || target.kind === 'lane') {
      beginNaming(board, headerAt(board.layout(), target, at));
    } else if (target.kind === 'card' || target.kind === 'point') {
      beginWriting(board, { laneId: target.laneId, stepId: target.stepId, cardId: target.id });
    } else if (target.kind === 'cell') {
      const curve = board
        .layout()
        .lanes.some(({ lane, kind }) => lane.id === target.laneId && kind === 'emotion' && !lane.collapsed);
      if (curve) addPointAt(board, target, board.seenAt(at));
      else beginWriting(board, { laneId: target.laneId, stepId: target.stepId });
    }
  }

  function onContextMenu(event: MouseEvent): void {
    const region = regionOf(event);
    if (!region) return;
    event.preventDefault();
    const target = targetOf(region, toLocal(event));
    const state = editor.selection.getState();
    editor.selection.setState(selectOnPress(state, target, false));
    board.callbacks.onContextMenu(toMenuTarget(target), { x: event.clientX, y: event.clientY });
  }

  /** Escape takes a drag back; it must not also clear the selection. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || drag.phase === 'idle') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  }

  /** While something is held near an edge the board scrolls under it, frame by frame. */
  const stopScrolling = camera.onFrame(({ camera: from, view }) => {
    if (drag.phase !== 'dragging' || drag.target.kind === 'view') return false;
    const bounds = { camera: from, view, board: board.layout() };
    const { x, y } = toEdgeScroll(pointer, drag.target.target.kind, bounds);
    if (x === 0 && y === 0) return false;
    camera.moveTo(panBy(from, x, y));
    showDrag();
    return true;
  });

  function leave(): void {
    hovered.set(undefined);
    if (drag.phase === 'idle') gripped.set(undefined);
  }

  const listeners: readonly [string, (event: never) => void, AddEventListenerOptions?][] = [
    ['pointerdown', onPointerDown],
    ['pointermove', onPointerMove],
    ['pointerup', onPointerUp],
    ['pointercancel', cancel],
    ['pointerleave', leave],
    ['dblclick', onDoubleClick],
    ['contextmenu', onContextMenu],
    ['keydown', onKeyDown, { capture: true }],
  ];
  for (const [name, listener, options] of listeners) {
    frame.addEventListener(name, listener as EventListener, options);
  }
  return () => {
    for (const [name, listener, options] of listeners) {
      frame.removeEventListener(name, listener as EventListener, options);
    }
    stopScrolling();
    space.stop();
  };
}

function toMenuTarget(target: Target): GridTarget {
  switch (target.kind) {
    case 'card':
    case 'point':
      return { kind: 'card', id: target.id };
    case 'cell':
      return { kind: 'cell', laneId: target.laneId, stepId: target.stepId };
    case 'link':
    case 'stretch':
      return { kind: 'card', id: target.cardId };
    case 'route':
      return { kind: 'link', id: target.id };
    case 'stage':
      return { kind: 'stage', id: target.id, stepId: target.stepId };
    case 'lane':
    case 'laneEdge':
      return { kind: 'lane', id: target.id };
    case 'summary':
    case 'nothing':
      return { kind: 'board' };
  }
}
