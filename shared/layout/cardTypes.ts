/** A laid-out card, and all that is drawn on it. */
import type { LaneKind } from '../model/kinds';
import type { Asset, Card, Id } from '../model/types';
import type { Box, Point } from './boxes';

/** A named colour of the theme: the drawing decides what it looks like. */
export type Tone = 'text' | 'muted' | 'tint' | 'accent' | 'bad' | 'good' | 'warn' | 'star';

/** One thing drawn on a card, relative to the card's top left corner. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Top of the first line box; a line's baseline is drawn by `textBaseline` in metrics. */
      readonly y: number;
      readonly lines: readonly string[];
      readonly size: number;
      readonly weight: 400 | 500 | 600 | 700;
      readonly lineHeight: number;
      readonly tone: Tone;
      /** A web or mail address: drawn as a link. */
      readonly href?: string;
    }
  | {
      /** An icon and a word, no frame: a channel, or what is counted at the foot of a card. */
      readonly kind: 'chip';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly icon: string;
      readonly label: string;
      readonly size: number;
      readonly tone: Tone;
      readonly href?: string;
    }
  | {
      /** A small drawing alone. */
      readonly kind: 'icon';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly icon: string;
      readonly tone: Tone;
    }
  | {
      /** A short word in a rounded frame, such as an ERRC value. */
      readonly kind: 'tag';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly label: string;
      readonly size: number;
      readonly tone: Tone;
    }
  | {
      /** Severity: `filled` of `total` dots. `x`, `y` is the top left corner. */
      readonly kind: 'dots';
      readonly x: number;
      readonly y: number;
      readonly filled: number;
      readonly total: number;
      readonly radius: number;
      readonly gap: number;
    }
  | { readonly kind: 'star'; readonly x: number; readonly y: number; readonly size: number }
  | {
      /** An arrow up or down beside a metric's value. */
      readonly kind: 'trend';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly direction: 'up' | 'down';
      readonly tone: Tone;
    }
  | {
      readonly kind: 'sparkline';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Relative to the card, ready to join. */
      readonly points: readonly Point[];
      readonly tone: Tone;
    }
  | {
      /** A picture in its own proportions. */
      readonly kind: 'image';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly asset: Asset;
    };

export interface CardBox extends Box {
  readonly card: Card;
  readonly laneKind: LaneKind;
  /** Its own colour, or the one that the layer shown gives it; that of its lane when absent. */
  readonly color: string | undefined;
  readonly laneId: Id;
  readonly stepId: Id;
  /** Column and lane indexes among those shown. */
  readonly column: number;
  readonly row: number;
  /** Position among the cards of its cell. */
  readonly order: number;
  /** Columns actually covered after clipping. */
  readonly columns: number;
  /** False for metrics: drawn straight on the lane, without a framed card. */
  readonly framed: boolean;
  readonly marks: readonly Mark[];
  /** The text area, relative to the card: where the editor is laid while writing. */
  readonly textBox: Box;
}
