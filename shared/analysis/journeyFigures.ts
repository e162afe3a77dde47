/**
 * What the cards of a journey add up to: per stage how much hurts and how much of it is known rather than assumed,
 * per step how well needs are met, how strongly it is felt and what is measured there.
 */
import { stepsOf } from '../model/queries';
import type { Card, Id, Journey, Stage } from '../model/types';

export interface StageFigures {
  readonly pains: number;
  /** Cards of the stage, points of the curve included. */
  readonly cards: number;
  /** Those with evidence, or marked as proven. */
  readonly backed: number;
  /** How well needs are met, 0–5: the mean of what the stage and its cards say. */
  readonly needMet: number | undefined;
}

export interface StepFigures {
  /** As for a stage. What a stage says of itself counts for its only step. */
  readonly needMet: number | undefined;
  /** The strongest feeling, 1–3. */
  readonly load: number | undefined;
  /** The first card of the step that measures something. */
  readonly metric: Card | undefined;
}

export interface JourneyFigures {
  readonly stages: ReadonlyMap<Id, StageFigures>;
  readonly steps: ReadonlyMap<Id, StepFigures>;
}

/** Of every card the journey has: leave out what is hidden before. */
export function countFigures(journey: Journey): JourneyFigures {
  const kinds = new Map(journey.lanes.map(({ id, kind }) => [id, kind]));
  const cardsOf = new Map<Id, Card[]>(stepsOf(journey).map(({ id }) => [id, []]));
  for (const card of journey.cards) cardsOf.get(card.step)?.push(card);
  const inSteps = ({ steps }: Stage): readonly Card[] => steps.flatMap(({ id }) => cardsOf.get(id) ?? []);
  const toStage = (stage: Stage): StageFigures => {
    const cards = inSteps(stage);
    return {
      pains: cards.filter(({ lane }) => kinds.get(lane) === 'pain').length,
      cards: cards.length,
      backed: cards.filter(isBacked).length,
      needMet: meanNeed([stage, ...cards]),
    };
  };
  return {
    stages: new Map(journey.stages.map((stage) => [stage.id, toStage(stage)])),
    steps: new Map(
      journey.stages.flatMap((stage) =>
        stage.steps.map(({ id }) => {
          const cards = cardsOf.get(id) ?? [];
          return [id, toStep(cards, stage.steps.length === 1 ? [stage] : [])];
        }),
      ),
    ),
  };
}

function toStep(cards: readonly Card[], only: readonly Stage[]): StepFigures {
  const load = Math.max(0, ...cards.map(({ emotionalLoad = 0 }) => emotionalLoad));
  return {
    needMet: meanNeed([...only, ...cards]),
    load: load === 0 ? undefined : load,
    metric: cards.find(({ metric }) => metric?.value !== undefined),
  };
}

function meanNeed(rated: readonly { readonly needMet?: number | undefined }[]): number | undefined {
  const needs = rated.flatMap(({ needMet }) => needMet ?? []);
  return needs.length === 0 ? undefined : needs.reduce((sum, met) => sum + met, 0) / needs.length;
}

function isBacked({ evidence = [], confidence }: Card): boolean {
  return evidence.length > 0 || confidence === 'proven';
}
