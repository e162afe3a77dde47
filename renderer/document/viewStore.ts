/**
 * How the document is being looked at. Nothing here is saved in the file; what is a setting is kept by the host.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CardFilter } from '../../shared/analysis/filterCards';
import type { BoardLayer } from '../../shared/layout/cardFacts';
import type { Language } from '../../shared/model/kinds';
import type { Id } from '../../shared/model/types';
import type { Cursor } from './selectionStore';

/** What the board, or the outline in its place, can be asked to do; the mounted one puts it here. */
export interface BoardHandle {
  fit(): void;
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  zoomToSelection(): void;
  /** Scrolls the cell or card of the cursor into view. */
  reveal(target: { readonly cardId?: Id; readonly laneId?: Id; readonly stepId?: Id }): void;
  /** Gives the board the keyboard. */
  focus(): void;
}

/** The find panel. Asking for it again makes a new one, which takes the keyboard. */
export interface FindState {
  readonly mode: 'find' | 'replace';
}
/** The people of the document, over the board: all of them, or the sheet of one. */
export type CastView =
  | { readonly kind: 'gallery'; readonly personaId?: Id }
  | {
      readonly kind: 'sheet';
      readonly personaId: Id;
      /** Where leaving it leads. */
      readonly from: 'board' | 'gallery';
      /** It was made a moment ago: the name is asked for first. */
      readonly fresh?: boolean;
    };
/** The same journey as a drawing, as a table of lanes and steps, or as a list by stages. */
export const VIEW_KINDS = ['board', 'table', 'list'] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];

/** How the board of a journey was left, for another view or another journey. */
export interface LeftBoard {
  readonly camera: { readonly x: number; readonly y: number; readonly zoom: number };
  readonly cursor: Cursor | undefined;
}

export interface ViewState {
  readonly journeyId: Id;
  /** The journeys whose cards led here, in the order they were left. */
  readonly trail: readonly Id[];
  /** Chosen by a person, by journey; any other journey is seen through its own (`toShownFilter`). */
  readonly filters: ReadonlyMap<Id, CardFilter>;
  /** The list of filters is open. */
  readonly filtering: boolean;
  /** The list of what a new journey may begin with is open. */
  readonly addingJourney: boolean;
  /** Undefined while it is closed. */
  readonly find: FindState | undefined;
  /** What was looked for last. */
  readonly findText: string;
  /** The language the map's texts are shown and written in. */
  readonly language: Language;
  readonly shows: ViewKind;
  /** Which of the two the outline was last. */
  readonly outline: 'table' | 'list';
  /** Stages closed in the list. */
  readonly folded: ReadonlySet<Id>;
  /** 1 is 100 %; written by the canvas when the camera rests. */
  readonly zoom: number;
  /** Size of the outline's text; 1 is 100 %. */
  readonly textZoom: number;
  readonly board: BoardHandle | undefined;
  /** Links between cards are drawn. */
  readonly links: boolean;
  /** What the journey comes to is said below the board. */
  readonly summary: boolean;
  /** What colours the cards instead of their lanes. */
  readonly layer: BoardLayer | undefined;
  /** Shown instead of the board. */
  readonly cast: CastView | undefined;
  readonly leftBoards: ReadonlyMap<Id, LeftBoard>;
  /** What the map is for is not asked again. */
  readonly briefPutOff: boolean;
}

export type ViewStore = StoreApi<ViewState>;

export function createViewStore(journeyId: Id, language: Language): ViewStore {
  return createStore<ViewState>(() => ({
    journeyId,
    trail: [],
    filters: new Map(),
    filtering: false,
    addingJourney: false,
    find: undefined,
    findText: '',
    language,
    shows: 'board',
    outline: 'table',
    folded: new Set(),
    zoom: 1,
    textZoom: 1,
    board: undefined,
    leftBoards: new Map(),
    cast: undefined,
    links: true,
    summary: true,
    layer: undefined,
    briefPutOff: false,
  }));
}

/** Selection and the keyboard's place stay what they are: the next view begins there. */
export function showAs(view: ViewStore, shows: ViewKind): void {
  view.setState(shows === 'board' ? { shows } : { shows, outline: shows });
}
