/**
 * How the document is being looked at. Nothing here is saved in the file; what is a setting is kept by the host.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
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
  /** The language the map's texts are shown and written in. */
  readonly language: Language;
  /** 1 is 100 %; written by the canvas when the camera rests. */
  readonly zoom: number;
  readonly board: BoardHandle | undefined;
  /** Shown instead of the board. */
  readonly cast: CastView | undefined;
}

export type ViewStore = StoreApi<ViewState>;

export function createViewStore(journeyId: Id, language: Language): ViewStore {
  return createStore<ViewState>(() => ({ journeyId, language, zoom: 1, board: undefined, cast: undefined }));
}
