/**
 * What layout gives back: everything needed to draw a journey, in board units (pixels at 100 %).
 *
 * The origin is the top left corner of the first cell. Headers are not part of the board: they are frozen
 * beside it and follow its columns and lanes. A layout is complete: the card's DOM, the canvas painter, the SVG
 * exporter and hit tests draw and measure from it alone, and break no line again. Its larger parts have files of their
 * own: columns and rows in `bandTypes`, cards in `cardTypes`, emotion curves in `curveTypes`.
 */
import type { LinkKind } from '../model/kinds';
import type { Card, Id, Link, Step } from '../model/types';
import type { LaneBand, LaneDivider, PhaseBand, StageBand, StageHead, StepColumn } from './bandTypes';
import type { Box, Point } from './boxes';
import type { BreakSign } from './breakSign';
import type { CardBox } from './cardTypes';
import type { CurvePoint, EmotionCurve, PlacedLabel } from './curveTypes';
import type { WordMarks } from './feelingText';
import type { HeaderWords } from './headerWords';

/** Some text of a record is not in the language shown, or was translated from other words. */
export type TranslationState = 'missing' | 'stale' | undefined;

/** What is marked on the board itself; headers of stages and lanes ask for their own. */
export type MarkedRecord =
  | { readonly kind: 'card'; readonly journeyId: Id; readonly record: Card }
  | { readonly kind: 'step'; readonly journeyId: Id; readonly record: Step }
  | { readonly kind: 'link'; readonly journeyId: Id; readonly record: Link };

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

/** Cards of a cell that is collapsed, or of all cells of a collapsed stage in a lane; the point is where their number is drawn. */
export interface FoldedCount extends Point {
  readonly laneId: Id;
  readonly stepIds: readonly Id[];
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
