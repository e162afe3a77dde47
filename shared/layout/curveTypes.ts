/** A laid-out emotion curve: its line, points, words and badges, and the curve it is compared with. */
import type { Confidence } from '../model/kinds';
import type { Card, Id } from '../model/types';
import type { Box, Point } from './boxes';
import type { TranslationState } from './layoutTypes';

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
