/**
 * What the keyboard works on: a mounted view of a journey's lanes × steps, be it the board or the outline.
 *
 * Keys, writing and carrying are the same in every view, so they live beside this file and know no more than this.
 */
import type { Refusal } from '../../shared/commands/command';
import type { CardGrid, CellPlace, GridPosition } from '../../shared/layout/cardGrid';
import type { Id, Journey } from '../../shared/model/types';
import type { Editor } from '../document/editor';
import type { Header } from '../document/selectionStore';
import type { Writer } from './writer';

/** What a context menu is about. */
export type GridTarget =
  | { readonly kind: 'card'; readonly id: Id }
  | ({ readonly kind: 'cell' } & CellPlace)
  | { readonly kind: 'stage'; readonly id: Id; readonly stepId: Id }
  | { readonly kind: 'step' | 'lane' | 'link'; readonly id: Id }
  | { readonly kind: 'board' };

export interface LinkPlace {
  readonly kind: 'link';
  readonly id: Id;
}

export interface GridCallbacks {
  /** A command may not run; the reason is for a person. */
  onRefused(refusal: Refusal): void;
  /** In pixels of the window. */
  onContextMenu(target: GridTarget, at: { readonly x: number; readonly y: number }): void;
}

export interface GridView {
  readonly editor: Editor;
  readonly callbacks: GridCallbacks;
  /** The view's one text field, once it is mounted. */
  readonly writer: { get(): Writer | undefined };
  grid(): CardGrid;
  journey(): Journey | undefined;
  /** Where a letter typed now begins a card, or a number a score; undefined where typing means nothing. */
  typingPlace(): GridPosition | undefined;
  /** Where Tab writes on. Undefined past the ends. */
  nextCell(from: CellPlace, by: 1 | -1): CellPlace | undefined;
  /** Brings a cell, or a card in it, into sight. */
  show(place: GridPosition): void;
  /** Places the text field anew, because something else than the document changed. */
  refresh(): void;
  /** Of a link where it is drawn; a view that draws none opens nothing. */
  openMenu(place: GridPosition | Header | LinkPlace): void;
}
