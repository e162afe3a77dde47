/** The columns and rows of a laid-out journey: stages, steps, lanes, and the lines between them. */
import type { CardColor, LaneKind, StagePhase } from '../model/kinds';
import type { Id, Lane, Stage, Step } from '../model/types';
import type { TranslationState } from './layoutTypes';

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

export type DividerLine = 'interaction' | 'visibility' | 'internal';

/** A line of a service blueprint, at the top of the lane below it. */
export interface LaneDivider {
  readonly line: DividerLine;
  readonly name: string;
  readonly y: number;
}
