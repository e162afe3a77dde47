/** What a gesture shows while it lasts. Nothing of it is in the document; one command follows at its end. */
import type { Insertion } from '../../../shared/layout/insertionAt';
import type { Box, Point } from '../../../shared/layout/boxes';
import type { EmotionCurve } from '../../../shared/layout/curveTypes';
import type { Id } from '../../../shared/model/types';

export type Preview =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'cards';
      readonly ids: ReadonlySet<Id>;
      /** How far they were dragged, in board units. */
      readonly by: Point;
      readonly insertion: Insertion | undefined;
    }
  | {
      readonly kind: 'point';
      readonly id: Id;
      readonly laneId: Id;
      readonly score: number;
      readonly column: number;
      /** The curves of its lane as they would be. */
      readonly curves: readonly EmotionCurve[];
    }
  | {
      readonly kind: 'stage';
      readonly id: Id;
      readonly by: number;
      readonly index: number;
      readonly x: number;
    }
  | {
      readonly kind: 'lane';
      readonly id: Id;
      readonly by: number;
      readonly index: number;
      readonly y: number;
    }
  | {
      /** A link on its way from a card to the pointer, or to the card that is there. */
      readonly kind: 'link';
      readonly from: Id;
      readonly at: Point;
      readonly to: Id | undefined;
    }
  | { readonly kind: 'stretch'; readonly id: Id; readonly span: number; readonly box: Box }
  | { readonly kind: 'resize'; readonly id: Id; readonly height: number; readonly y: number }
  | { readonly kind: 'marquee'; readonly box: Box; readonly ids: readonly Id[] }
  /** Something from outside is held over the board. */
  | { readonly kind: 'outside'; readonly place: DropPlace | undefined }
  | { readonly kind: 'pan' };

/** Between the cards of a cell, or on the card that would take it. */
export interface DropPlace {
  readonly insertion: Insertion;
  readonly cardId?: Id;
}

export const NO_PREVIEW: Preview = { kind: 'none' };
