/**
 * The pointer in the outline: a click selects, a second one edits, the plus sign adds; with Ctrl or ⌘ a link goes where
 * it says. The field keeps the focus.
 */
import type { OutlinePlace } from '../../shared/layout/outlinePlace';
import { NOTHING, selectedCardIds, toCards } from '../document/selectionStore';
import { beginWriting } from '../keyboard/beginWriting';
import { findPlaceAround } from './elementIds';
import { toTarget, type OutlineView } from './outlineView';

/** What takes clicks itself. The fold buttons of the list do so besides. */
const OWN = 'input, textarea, button:not(.list-fold)';

export function listenToOutline(view: OutlineView, page: HTMLElement): () => void {
  const { selection } = view.editor;

  function onPointerDown(event: PointerEvent): void {
    if (!(event.target instanceof Element) || event.target.closest(OWN)) return;
    event.preventDefault();
    view.writer.get()?.commit();
    view.writer.get()?.focus();
    if (event.button !== 0) return;
    const url = event.target.closest<HTMLElement>('[data-href]')?.dataset.href;
    if (url !== undefined && (event.ctrlKey || event.metaKey)) return view.callbacks.onLink(url);
    const place = findPlaceAround(view.outline(), event.target);
    if (!place) selection.setState({ selection: NOTHING });
    else press(view, event.target, place, event.shiftKey || event.ctrlKey || event.metaKey);
  }

  function onDoubleClick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.target.closest(OWN)) return;
    const place = findPlaceAround(view.outline(), event.target);
    if (!place) return;
    if (place.kind !== 'cell') view.rename({ kind: place.kind, id: place.id });
    else if (event.target.closest('.list-lane')) view.rename({ kind: 'lane', id: place.laneId });
    else beginWriting(view, toWriting(place));
  }

  function onContextMenu(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.target.closest(OWN)) return;
    event.preventDefault();
    const place = findPlaceAround(view.outline(), event.target);
    const target = place ? toTarget(view.outline(), place) : ({ kind: 'board' } as const);
    if (target) view.callbacks.onContextMenu(target, { x: event.clientX, y: event.clientY });
  }

  page.addEventListener('pointerdown', onPointerDown);
  page.addEventListener('dblclick', onDoubleClick);
  page.addEventListener('contextmenu', onContextMenu);
  return () => {
    page.removeEventListener('pointerdown', onPointerDown);
    page.removeEventListener('dblclick', onDoubleClick);
    page.removeEventListener('contextmenu', onContextMenu);
  };
}

function press(view: OutlineView, on: Element, place: OutlinePlace, more: boolean): void {
  if (place.kind === 'cell' && on.closest('[data-add]')) {
    const { laneId, stepId } = place;
    return beginWriting(view, { laneId, stepId });
  }
  if (place.kind === 'cell' && place.cardId !== undefined && !more && on.closest('[data-score]')) {
    return beginWriting(view, { ...toWriting(place), part: 'score' });
  }
  const { selection } = view.editor;
  const ids = selectedCardIds(selection.getState());
  const taken = more && place.kind === 'cell' && place.cardId !== undefined && ids.includes(place.cardId);
  view.choose(place, more);
  // Chosen once more, a card is let go.
  if (taken) selection.setState({ selection: toCards(ids.filter((id) => id !== place.cardId)) });
}

function toWriting({ laneId, stepId, cardId }: Extract<OutlinePlace, { kind: 'cell' }>) {
  return cardId === undefined ? { laneId, stepId } : { laneId, stepId, cardId };
}
