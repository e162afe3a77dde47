/**
 * What the person is pointing at: selection, the keyboard's cell, and what is being written.
 *
 * Never in the file and never an undo step of its own; undo entries carry a selection so that it comes back.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { GridPosition } from '../../shared/layout/cardGrid';
import type { Id } from '../../shared/model/types';

export type Selection =
  | { readonly kind: 'none' }
  /** Cards and emotion points. Never empty. */
  | { readonly kind: 'cards'; readonly ids: readonly Id[] }
  | { readonly kind: 'stage' | 'step' | 'lane' | 'persona' | 'link'; readonly id: Id };

/** The active cell; with `cardId`, a card in it. */
export type Cursor = GridPosition;

/** A card's text is being written. Without `cardId` the card does not exist yet: it is added with its first letter. */
export interface Writing {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly cardId?: Id;
  /** Place in the cell for a new card; at the end when absent. */
  readonly index?: number;
  /** The number of an emotion point is written, not its words. */
  readonly part?: 'score';
}

/** What has a name of its own that can be written where it stands. */
export interface Header {
  readonly kind: 'stage' | 'step' | 'lane';
  readonly id: Id;
}

export interface SelectionState {
  readonly selection: Selection;
  readonly cursor: Cursor | undefined;
  readonly writing: Writing | undefined;
  /** A name is being written in its header. */
  readonly naming: Header | undefined;
}

export type SelectionStore = StoreApi<SelectionState>;

export const NOTHING: Selection = { kind: 'none' };

export function createSelectionStore(): SelectionStore {
  return createStore<SelectionState>(() => ({
    selection: NOTHING,
    cursor: undefined,
    writing: undefined,
    naming: undefined,
  }));
}

export function selectedCardIds(state: SelectionState): readonly Id[] {
  return state.selection.kind === 'cards' ? state.selection.ids : [];
}

export function toCards(ids: readonly Id[]): Selection {
  return ids.length === 0 ? NOTHING : { kind: 'cards', ids };
}
