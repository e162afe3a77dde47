/**
 * Everything that lives and dies with one mounted board: its camera, what a gesture shows, what the pointer is over.
 *
 * The document, its layout and the selection stay in the editor's stores; the parts of the board read both.
 */
import { toCardGrid, type CardGrid, type CellPlace } from '../../shared/layout/cardGrid';
import type { Point } from '../../shared/layout/boxes';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import { findNextCell } from '../../shared/layout/nextCell';
import type { Id } from '../../shared/model/types';
import { findJourney } from '../../shared/model/queries';
import type { Editor } from '../document/editor';
import type { LayoutSource } from '../document/layoutStore';
import { selectedCardIds } from '../document/selectionStore';
import { findFittingCards } from '../document/shownFilter';
import type { GridCallbacks, GridView } from '../keyboard/gridView';
import { findFirstCell, findHeader } from '../keyboard/place';
import type { Writer } from '../keyboard/writer';
import { boxOfPlace } from './boxes';
import { HOME } from './camera';
import { createCameraStore, type CameraStore } from './cameraStore';
import { NO_PREVIEW, type DropPlace, type Preview } from './gestures/preview';
import { openMenuAt } from './openMenu';
import { revealBelowPinned, seenAt } from './pinnedLanes';
import { keepCameras } from './journeyCameras';
import { createSignal, type Signal } from './signal';

export interface BoardCallbacks extends GridCallbacks {
  /** The words below the board were clicked. */
  onSummary(): void;
  /** A link on a card was clicked with Ctrl or ⌘. */
  onLink(url: string): void;
  /** Text or files from outside, at a place in board units. */
  onDropped(data: DataTransfer, place: DropPlace): void;
}

export interface Board extends GridView {
  readonly source: LayoutSource;
  readonly camera: CameraStore;
  readonly preview: Signal<Preview>;
  /** The cell that offers its plus sign. */
  readonly hovered: Signal<CellPlace | undefined>;
  /** The card that shows its grips. */
  readonly gripped: Signal<Id | undefined>;
  /** The board's one text field, once it is mounted. */
  readonly writer: Signal<Writer | undefined>;
  layout(): JourneyLayout;
  /** The place of the board that is seen at a place of the body. */
  seenAt(screen: Point): Point;
  callbacks: BoardCallbacks;
  /** `selected`, `faded`, `writing`, joined by spaces: a stable value to select. */
  cardState(id: Id): string;
  onCardStates(listener: () => void): () => void;
  dispose(): void;
}

export function createBoard(editor: Editor, source: LayoutSource, callbacks: BoardCallbacks): Board {
  const layout = (): JourneyLayout => editor.layouts.getState().layout;
  const { journeyId } = layout();
  const camera = createCameraStore(editor.view.getState().leftBoards.get(journeyId)?.camera ?? HOME);
  const cameras = keepCameras(editor, camera, journeyId);
  const preview = createSignal<Preview>(NO_PREVIEW);
  let selectedFrom: readonly Id[] = [];
  let selected: ReadonlySet<Id> = new Set();

  function selectedSet(): ReadonlySet<Id> {
    const shown = preview.get();
    const ids = shown.kind === 'marquee' ? shown.ids : selectedCardIds(editor.selection.getState());
    if (ids !== selectedFrom) {
      selectedFrom = ids;
      selected = new Set(ids);
    }
    return selected;
  }

  /** Asked for every card that is drawn: what it is made of is looked up once a change. */
  let fittingFrom: readonly unknown[] = [];
  let fittingIds: ReadonlySet<Id> | undefined;

  function fitting(): ReadonlySet<Id> | undefined {
    const { document } = editor.documents.getState();
    const { filters, journeyId } = editor.view.getState();
    if (fittingFrom[0] !== document || fittingFrom[1] !== filters || fittingFrom[2] !== journeyId) {
      fittingFrom = [document, filters, journeyId];
      fittingIds = findFittingCards(document, editor.view.getState());
    }
    return fittingIds;
  }

  const stops = [
    editor.layouts.subscribe((shown) => cameras.show(shown.layout)),
    editor.selection.subscribe(() => camera.refresh()),
    preview.subscribe(() => camera.refresh()),
    editor.view.subscribe((state, before) => {
      if (state.links !== before.links || state.filters !== before.filters) camera.refresh();
    }),
    camera.onRest(({ zoom }) => editor.view.setState({ zoom })),
  ];
  camera.setBoard(layout());

  let grid: { readonly of: JourneyLayout; readonly value: CardGrid } | undefined;

  const board: Board = {
    editor,
    source,
    camera,
    preview,
    hovered: createSignal<CellPlace | undefined>(undefined),
    gripped: createSignal<Id | undefined>(undefined),
    writer: createSignal<Writer | undefined>(undefined),
    layout,
    grid() {
      if (grid?.of !== layout()) grid = { of: layout(), value: toCardGrid(layout()) };
      return grid.value;
    },
    journey: () => findJourney(editor.documents.getState().document, layout().journeyId),
    typingPlace() {
      const state = editor.selection.getState();
      // What is typed goes to no cell that is not seen to be the active one.
      if (findHeader(board.grid(), state)) return undefined;
      return state.cursor ?? findFirstCell(board.grid());
    },
    nextCell: (from, by) => findNextCell(board.grid(), from, by),
    show(place) {
      const box = boxOfPlace(layout(), place);
      if (box) camera.moveTo(revealBelowPinned(layout(), camera.get(), box, camera.view()));
    },
    seenAt: (screen) => seenAt(layout(), camera.get(), camera.view(), screen),
    refresh: () => camera.refresh(),
    openMenu: (place) => openMenuAt(board, place),
    callbacks,
    cardState(id) {
      const shown = preview.get();
      const states: string[] = [];
      const chosen = selectedSet().has(id);
      if (chosen) states.push('selected');
      const dragged = shown.kind === 'cards' && shown.ids.has(id);
      // What somebody works on is seen well, whatever they filter for.
      if (dragged || (!chosen && fitting()?.has(id) === false)) states.push('faded');
      if (editor.selection.getState().writing?.cardId === id) states.push('writing');
      return states.join(' ');
    },
    onCardStates(listener) {
      const ends = [
        editor.selection.subscribe(listener),
        preview.subscribe(listener),
        editor.view.subscribe(listener),
        editor.documents.subscribe(listener),
      ];
      return () => ends.forEach((end) => end());
    },
    dispose() {
      stops.forEach((stop) => stop());
      camera.dispose();
      if (editor.selection.getState().naming) editor.selection.setState({ naming: undefined });
      cameras.leave();
    },
  };
  return board;
}
