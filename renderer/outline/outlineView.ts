/**
 * Everything that lives and dies with one mounted outline: a view of the grid like the board (see `gridView`), but of
 * words. The document, its outline and the selection stay in the editor's stores.
 */
import { columnOf } from '../../shared/layout/cardGrid';
import { findNextCell, findNextCellDown } from '../../shared/layout/nextCell';
import type { Outline } from '../../shared/layout/outline';
import type { OutlinePlace } from '../../shared/layout/outlinePlace';
import { findJourney } from '../../shared/model/queries';
import type { Id } from '../../shared/model/types';
import { createDerivedStore, type DerivedStore } from '../document/derivedStore';
import type { Editor } from '../document/editor';
import { selectedCardIds, toCards, type Header } from '../document/selectionStore';
import { findFittingCards } from '../document/shownFilter';
import type { GridCallbacks, GridTarget, GridView } from '../keyboard/gridView';
import { beginNaming } from '../keyboard/nameHeader';
import { findFirstCell } from '../keyboard/place';
import type { Writer } from '../keyboard/writer';
import { toElementId } from './elementIds';
import { createPlaceKeeper } from './keepPlace';
import { toMarks, type Marks } from './marks';

export interface OutlineCallbacks extends GridCallbacks {
  /** A web address on a card is to be opened. */
  onLink(url: string): void;
}

/** What is mounted of it in the page. */
export interface Surface {
  /** Scrolls until the place is seen, mounting it where it is not yet. */
  reveal(place: OutlinePlace): void;
  placeField(): void;
}

export interface OutlineView extends GridView {
  readonly kind: 'table' | 'list';
  callbacks: OutlineCallbacks;
  surface: Surface | undefined;
  readonly marks: DerivedStore<Marks>;
  outline(): Outline;
  setWriter(writer: Writer | undefined): void;
  /** Brings the keyboard there. `more`: what was selected stays so. */
  choose(place: OutlinePlace, more: boolean): void;
  showPlace(place: OutlinePlace): void;
  /** Opens a name where it stands, unless it may not be changed. */
  rename(header: Header): void;
  setFolded(stageId: Id, folded: boolean): void;
  openMenuAt(place: OutlinePlace): void;
  dispose(): void;
}

export function createOutlineView(
  editor: Editor,
  kind: 'table' | 'list',
  callbacks: OutlineCallbacks,
): OutlineView {
  const { selection, outlines, documents } = editor;
  let writer: Writer | undefined;
  let wanted: OutlinePlace | undefined;
  let asked = 0;

  const marks = createDerivedStore(() =>
    toMarks({
      outline: outlines.getState(),
      state: selection.getState(),
      kind,
      folded: editor.view.getState().folded,
      fitting: findFittingCards(documents.getState().document, editor.view.getState()),
    }),
  );

  function tick(): void {
    asked = 0;
    if (wanted) view.surface?.reveal(wanted);
    wanted = undefined;
    view.surface?.placeField();
  }
  function refresh(): void {
    if (asked === 0) asked = requestAnimationFrame(tick);
  }
  function changed(): void {
    marks.refresh();
    keepPlace();
    refresh();
  }
  const stops = [
    outlines.subscribe(changed),
    selection.subscribe(changed),
    editor.view.subscribe((state, before) => {
      if (state.folded !== before.folded || state.filters !== before.filters) changed();
    }),
  ];

  const view: OutlineView = {
    editor,
    kind,
    callbacks,
    surface: undefined,
    marks,
    writer: { get: () => writer },
    setWriter(next) {
      writer = next;
    },
    outline: outlines.getState,
    grid: outlines.getState,
    journey: () => findJourney(documents.getState().document, outlines.getState().journeyId),
    typingPlace() {
      const { place } = marks.getState();
      if (!place) return findFirstCell(outlines.getState());
      return place.kind === 'cell' ? place : undefined;
    },
    nextCell: (from, by) =>
      kind === 'table'
        ? findNextCell(outlines.getState(), from, by)
        : findNextCellDown(outlines.getState(), from, by),
    show: (place) => view.showPlace({ ...place, kind: 'cell' }),
    refresh,
    choose(place, more) {
      if (place.kind === 'cell') {
        const { laneId, stepId, cardId } = place;
        const ids = cardId === undefined ? [] : [cardId];
        const before = more ? selectedCardIds(selection.getState()) : [];
        selection.setState({
          cursor: cardId === undefined ? { laneId, stepId } : { laneId, stepId, cardId },
          selection: toCards([...new Set([...before, ...ids])]),
        });
      } else {
        selection.setState({ selection: { kind: place.kind, id: place.id } });
      }
      view.showPlace(place);
    },
    showPlace(place) {
      wanted = place;
      refresh();
    },
    rename: (header) => beginNaming(view, header),
    setFolded(stageId, folded) {
      const next = new Set(editor.view.getState().folded);
      if (folded) next.add(stageId);
      else next.delete(stageId);
      editor.view.setState({ folded: next });
    },
    openMenu(place) {
      if (!('kind' in place)) view.openMenuAt({ ...place, kind: 'cell' });
      else if (place.kind !== 'link') view.openMenuAt(place);
    },
    openMenuAt(place) {
      const id = toElementId(outlines.getState(), place);
      const box = id === undefined ? undefined : document.getElementById(id)?.getBoundingClientRect();
      const target = toTarget(outlines.getState(), place);
      if (box && target) view.callbacks.onContextMenu(target, { x: box.left + 12, y: box.top + 12 });
    },
    dispose() {
      cancelAnimationFrame(asked);
      stops.forEach((stop) => stop());
      if (selection.getState().naming) selection.setState({ naming: undefined });
    },
  };
  const keepPlace = createPlaceKeeper(view);
  return view;
}

export function toTarget(outline: Outline, place: OutlinePlace): GridTarget | undefined {
  switch (place.kind) {
    case 'cell': {
      const { laneId, stepId, cardId } = place;
      return cardId === undefined ? { kind: 'cell', laneId, stepId } : { kind: 'card', id: cardId };
    }
    case 'stage': {
      const stage = outline.stages.find((one) => one.stage.id === place.id);
      const stepId = stage?.columns[0]?.step.id;
      return stepId === undefined ? undefined : { kind: 'stage', id: place.id, stepId };
    }
    case 'step':
      return columnOf(outline, place.id) < 0 ? undefined : { kind: 'step', id: place.id };
    case 'lane':
      return { kind: 'lane', id: place.id };
  }
}
