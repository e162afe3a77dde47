/**
 * What layout gives back: everything needed to draw a journey, in board units (pixels at 100 %).
 *
 * The origin is the top left corner of the first cell. Headers are not part of the board: they are frozen
 * beside it and follow its columns and lanes. A layout is complete: the card's DOM, the canvas painter, the SVG
 * exporter and hit tests draw and measure from it alone, and break no line again.
 */
import type { CardColor, Confidence, LaneKind, LinkKind, StagePhase } from '../model/kinds';
import type { BreakSign } from './breakSign';
import type { WordMarks } from './feelingText';
import type { HeaderWords } from './headerWords';
import type { Asset, Card, Id, Lane, Link, Stage, Step } from '../model/types';

/** Some text of a record is not in the language shown, or was translated from other words. */
export type TranslationState = 'missing' | 'stale' | undefined;

/** What is marked on the board itself; headers of stages and lanes ask for their own. */
export type MarkedRecord =
  | { readonly kind: 'card'; readonly journeyId: Id; readonly record: Card }
  | { readonly kind: 'step'; readonly journeyId: Id; readonly record: Step }
  | { readonly kind: 'link'; readonly journeyId: Id; readonly record: Link };

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

/** When something is, on a day in the life. */
export interface ClockSpan {
  /** `HH:MM`. */
  readonly startsAt: string;
  /** Undefined: it takes no time worth saying. */
  readonly endsAt: string | undefined;
  readonly minutes: number;
  /** 0–1, between the first and the last moment of the board. */
  readonly from: number;
  readonly until: number;
}

export interface StageBand {
  readonly stage: Stage;
  readonly index: number;
  /** In the language of the view; what stands for it where there is none. */
  readonly name: string;
  /** What the stage is, in a line; may be empty. */
  readonly definition: string;
  readonly time: string;
  readonly clock: ClockSpan | undefined;
  readonly color: CardColor | undefined;
  /** Whose stage it is, or empty. */
  readonly persona: string;
  readonly x: number;
  readonly width: number;
}

/** Neighbouring stages before, during or after the service. */
export interface PhaseBand {
  readonly phase: StagePhase;
  readonly name: string;
  readonly x: number;
  readonly width: number;
}

/** How high the frozen row of stages is. */
export interface StageHead {
  readonly height: number;
  /** Of the row of phases on top; 0 where no stage has one. */
  readonly phases: number;
  /** Of the row of steps at the bottom of a stage that has several. */
  readonly steps: number;
}

export interface StepColumn {
  readonly step: Step;
  readonly stageId: Id;
  readonly index: number;
  /** As that of a stage. */
  readonly name: string;
  /** False when it is the only step of its stage. */
  readonly named: boolean;
  readonly translation: TranslationState;
  /** When it is, by the clock on a day in the life; empty where the stage says it. */
  readonly time: string;
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
  /** The lane's own, or that of its kind. */
  readonly name: string;
  /** Stands under the name: what the person wrote about the lane, or a few words about its kind. */
  readonly hint: string;
  /** Whose lane it is, or empty. */
  readonly persona: string;
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

export type Face = 'delighted' | 'happy' | 'neutral' | 'worried' | 'sad';

export interface CurvePoint extends Point {
  readonly card: Card;
  readonly column: number;
  /** The words for the feeling, in the language of the view. */
  readonly text: string;
  readonly translation: TranslationState;
  /** Undefined: the feeling has no score yet; drawn hollow on the neutral line. */
  readonly score: number | undefined;
  readonly face: Face;
  /** In the layer that shows it: a ring around the face (see shared/theme/confidenceLooks.ts). */
  readonly confidence: Confidence | undefined;
  /** How many things are planned around it, where the curve is low; undefined where nobody is waiting for any. */
  readonly planned: number | undefined;
  readonly label: PlacedLabel | undefined;
}

export interface PlacedLabel extends Box {
  /** May be empty: then the sign stands alone. */
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** A sign stands behind the words, for which there is room (see labelSign.ts). */
  readonly translation: TranslationState;
}

export interface CurveIdentity {
  readonly color: string;
  /** The persona's name, at the start of the line. */
  readonly label: PlacedLabel;
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

/** A point of the as-is curve, on the to-be board. */
export interface GhostPoint {
  readonly x: number;
  readonly score: number;
  readonly personaId: Id | undefined;
}

/** The as-is curve under the to-be one. */
export interface CurveGhost {
  readonly points: readonly GhostPoint[];
  readonly path: string;
  /** Closed areas between the two lines, where the journey got better or worse. */
  readonly better: readonly string[];
  readonly worse: readonly string[];
}

/** One line through an emotion lane: everyone's, or one persona's. */
export interface EmotionCurve {
  readonly laneId: Id;
  readonly personaId: Id | undefined;
  /** Of several lines in one lane: a colour's name and the persona's, to tell them apart. */
  readonly identity: CurveIdentity | undefined;
  readonly ghost: CurveGhost | undefined;
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

/** The line of a link between two cards that are both shown. */
export interface LinkRoute {
  readonly link: Link;
  /** Its kind, if this version knows it. */
  readonly kind: LinkKind;
  /** Corners, from the one card to the other. */
  readonly points: readonly Point[];
  readonly path: string;
  /** The three corners of the arrow's head. */
  readonly arrow: readonly Point[];
  /** What should go on does not. */
  readonly sign: BreakSign | undefined;
  readonly label: PlacedLabel | undefined;
}

export type DividerLine = 'interaction' | 'visibility' | 'internal';

/** A line of a service blueprint, at the top of the lane below it. */
export interface LaneDivider {
  readonly line: DividerLine;
  readonly name: string;
  readonly y: number;
}

/** A channel lane as computed from touchpoints. */
export interface ChannelGrid {
  readonly laneId: Id;
  readonly rows: readonly ChannelRow[];
  /** In the order the customer meets them. */
  readonly dots: readonly ChannelDot[];
  /** Joins the dots. */
  readonly path: string;
}

export interface ChannelRow {
  readonly channelId: Id;
  readonly name: string;
  readonly icon: string;
  /** Of its middle. */
  readonly y: number;
}

export interface ChannelDot extends Point {
  readonly channelId: Id;
  readonly column: number;
}

/** Cards of a cell that is collapsed; the point is where their number is drawn. */
export interface FoldedCount extends Point {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly count: number;
}

/** What is said below the board, in the language of the view. */
export interface SummaryTexts {
  /** A short line, by stage id. */
  readonly stages: ReadonlyMap<Id, string>;
  /** A few short lines, by step id. */
  readonly steps: ReadonlyMap<Id, readonly string[]>;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

export interface SummaryRow {
  readonly label: string;
  /** Of the text; the label stands at the block's `labelX`. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface SummaryBlock {
  /** Short lines under a stage or a step. */
  readonly strip: readonly (Point & { readonly lines: readonly string[] })[];
  readonly labelX: number;
  readonly rows: readonly SummaryRow[];
  readonly box: Box;
}

export interface JourneyLayout {
  readonly journeyId: Id;
  readonly width: number;
  readonly height: number;
  readonly head: StageHead;
  readonly phases: readonly PhaseBand[];
  readonly stages: readonly StageBand[];
  readonly columns: readonly StepColumn[];
  readonly lanes: readonly LaneBand[];
  /** Every card that is shown, emotion points excluded, ordered by lane, column and place in the cell. */
  readonly cards: readonly CardBox[];
  readonly cardById: ReadonlyMap<Id, CardBox>;
  readonly curves: readonly EmotionCurve[];
  readonly pointById: ReadonlyMap<Id, CurvePoint>;
  readonly links: readonly LinkRoute[];
  readonly dividers: readonly LaneDivider[];
  readonly channelGrids: readonly ChannelGrid[];
  readonly folded: readonly FoldedCount[];
  /** Below the board, whose height does not count it. */
  readonly summary: SummaryBlock | undefined;
}

/** What links are routed over. */
export type LinklessLayout = Omit<
  JourneyLayout,
  'links' | 'dividers' | 'channelGrids' | 'folded' | 'summary'
>;

export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
}

/** Gives the width of a piece of text, without line breaks, in board units. */
export interface TextMeasurer {
  width(text: string, style: TextStyle): number;
}

/** Texts that are drawn but are not the document's: in the language of the map, passed in by the caller. */
export interface LayoutLabels extends WordMarks, HeaderWords {
  /** ERRC value → its word. */
  readonly errc: Readonly<Record<string, string>>;
  /** Kano value → its word; the same for the state of an opportunity, and for confidence. */
  readonly kano: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly confidence: Readonly<Record<string, string>>;
  /** Whose a touchpoint is, and who holds its data, where that is not us → its words. */
  readonly ownership: Readonly<Record<string, string>>;
  readonly dataHolder: Readonly<Record<string, string>>;
  readonly firstPartyData: string;
  /** Phase of stages → its word. */
  readonly phase: Readonly<Record<string, string>>;
  /** Stands before the value a metric shall reach. */
  readonly target: string;
  /** Stands before the size of a sample. */
  readonly sample: string;
  /** Of what was made up for an example. */
  readonly illustrative: string;
  /** How hard it is for the customer, and how well a competitor does; 1–5. */
  effort(value: number): string;
  competitor(value: number): string;
  /** On a touchpoint that leads nowhere. */
  readonly deadEnd: string;
  /** Put around a thought. */
  readonly quotes: readonly [string, string];
  readonly momentOfTruth: string;
  readonly peak: string;
  readonly trough: string;
  /** How many things are planned where the curve is low; 0: none yet. */
  actions(count: number): string;
  /** Whose line it is where it is no persona's. */
  readonly everyone: string;
}
