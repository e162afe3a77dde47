/**
 * What layout gives back: everything needed to draw a journey, in board units (pixels at 100 %).
 *
 * The origin is the top left corner of the first cell. Headers are not part of the board: they are frozen
 * beside it and follow its columns and lanes. A layout is complete: the card's DOM, the canvas painter, the SVG
 * exporter and hit tests draw and measure from it alone, and break no line again.
 */
import type { LaneKind } from '../model/kinds';
import type { Asset, Card, Id, Lane, Stage, Step } from '../model/types';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface StageBand {
  readonly stage: Stage;
  readonly index: number;
  /** In the language of the view. */
  readonly name: string;
  readonly time: string;
  readonly x: number;
  readonly width: number;
}

export interface StepColumn {
  readonly step: Step;
  readonly stageId: Id;
  readonly index: number;
  readonly name: string;
  /** False when it is the only step of its stage. */
  readonly named: boolean;
  /** Of a collapsed stage: narrow, its cards are not shown; the curve runs on through it. */
  readonly collapsed: boolean;
  readonly x: number;
  readonly width: number;
}

export interface LaneBand {
  readonly lane: Lane;
  readonly kind: LaneKind;
  /** Among the lanes shown. */
  readonly index: number;
  /** The lane's own name, or empty: the caller shows the name of the kind. */
  readonly name: string;
  /** What the person wrote about the lane, or empty. */
  readonly description: string;
  readonly y: number;
  readonly height: number;
  /** The height its content needs; `height` is at least this. */
  readonly contentHeight: number;
}

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
    }
  | {
      /** A channel: icon and name, no frame. */
      readonly kind: 'chip';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly icon: string;
      readonly label: string;
      readonly size: number;
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

export type Face = 'delighted' | 'happy' | 'neutral' | 'worried' | 'sad';

export interface CurvePoint extends Point {
  readonly card: Card;
  readonly column: number;
  /** The words for the feeling, in the language of the view. */
  readonly text: string;
  /** Undefined: the feeling has no score yet; drawn hollow on the neutral line. */
  readonly score: number | undefined;
  readonly face: Face;
  readonly label: PlacedLabel | undefined;
}

export interface PlacedLabel extends Box {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A piece of the line. Segments join end to end; `dashed` passes over steps without a score. */
export interface CurveSegment {
  readonly path: string;
  readonly dashed: boolean;
}

export interface CurveBadge extends Box {
  readonly cardId: Id;
  readonly text: string;
  readonly momentOfTruth: boolean;
  readonly extreme: 'peak' | 'trough' | undefined;
}

/** One line through an emotion lane: everyone's, or one persona's. */
export interface EmotionCurve {
  readonly laneId: Id;
  readonly personaId: Id | undefined;
  readonly points: readonly CurvePoint[];
  readonly segments: readonly CurveSegment[];
  /** Closed areas between the line and the neutral line. */
  readonly areas: readonly string[];
  readonly peakId: Id | undefined;
  readonly troughId: Id | undefined;
  readonly badges: readonly CurveBadge[];
  readonly neutralY: number;
  /** y of the scores +2 and −2. */
  readonly topY: number;
  readonly bottomY: number;
}

export interface JourneyLayout {
  readonly journeyId: Id;
  readonly width: number;
  readonly height: number;
  readonly stages: readonly StageBand[];
  readonly columns: readonly StepColumn[];
  readonly lanes: readonly LaneBand[];
  /** Every card that is shown, emotion points excluded, ordered by lane, column and place in the cell. */
  readonly cards: readonly CardBox[];
  readonly cardById: ReadonlyMap<Id, CardBox>;
  readonly curves: readonly EmotionCurve[];
  readonly pointById: ReadonlyMap<Id, CurvePoint>;
}

export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
}

/** Gives the width of a piece of text, without line breaks, in board units. */
export interface TextMeasurer {
  width(text: string, style: TextStyle): number;
}

/** Texts that are drawn but are not the document's: in the language of the map, passed in by the caller. */
export interface LayoutLabels {
  /** ERRC value → its word. */
  readonly errc: Readonly<Record<string, string>>;
  /** Put around a thought. */
  readonly quotes: readonly [string, string];
  readonly momentOfTruth: string;
  readonly peak: string;
  readonly trough: string;
}
