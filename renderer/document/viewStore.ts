/**
 * How the document is being looked at. Nothing here is saved in the file; what is a setting is kept by the host.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CardFilter } from '../../shared/analysis/filterCards';
import type { BoardLayer } from '../../shared/layout/cardFacts';
import type { Language } from '../../shared/model/kinds';
import type { Id } from '../../shared/model/types';

/** What the board can be asked to do; the mounted canvas puts it here. */
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

export interface ViewState {
  readonly journeyId: Id;
  /** The journeys whose cards led here, in the order they were left. */
  readonly trail: readonly Id[];
  /** Chosen by a person, by journey; any other journey is seen through its own (`toShownFilter`). */
  readonly filters: ReadonlyMap<Id, CardFilter>;
  /** The list of filters is open. */
  readonly filtering: boolean;
  /** Undefined while it is closed. */
  readonly find: FindState | undefined;
  /** What was looked for last. */
  readonly findText: string;
  /** The language the map's texts are shown and written in. */
  readonly language: Language;
  /** 1 is 100 %; written by the canvas when the camera rests. */
  readonly zoom: number;
  readonly board: BoardHandle | undefined;
  /** Links between cards are drawn. */
  readonly links: boolean;
  /** What the journey comes to is said below the board. */
  readonly summary: boolean;
  /** What colours the cards instead of their lanes. */
  readonly layer: BoardLayer | undefined;
  /** Shown instead of the board. */
  readonly cast: CastView | undefined;
}

export type ViewStore = StoreApi<ViewState>;

export function createViewStore(journeyId: Id, language: Language): ViewStore {
  return createStore<ViewState>(() => ({
    journeyId,
    trail: [],
    filters: new Map(),
    filtering: false,
    find: undefined,
    findText: '',
    language,
    zoom: 1,
    board: undefined,
    cast: undefined,
    links: true,
    summary: true,
    layer: undefined,
  }));
}
