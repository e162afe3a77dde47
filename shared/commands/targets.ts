/** Finding what a command is about. */
import { findIn, getIn } from '../model/editRecords';
import { stepsOf } from '../model/queries';
import type { Card, CjmDocument, Id, Journey, Stage, Step } from '../model/types';
import { refuse, type Verdict } from './command';

export interface StepPlace {
  readonly stage: Stage;
  readonly step: Step;
  /** Within its stage. */
  readonly index: number;
}

export function findStep(journey: Journey, stepId: Id): StepPlace | undefined {
  for (const stage of journey.stages) {
    const index = stage.steps.findIndex(({ id }) => id === stepId);
    const step = stage.steps[index];
    if (step) return { stage, step, index };
  }
  return undefined;
}

export function getStep(journey: Journey, stepId: Id): StepPlace {
  const place = findStep(journey, stepId);
  if (!place) throw new Error(`No step ${stepId} in journey ${journey.id}.`);
  return place;
}

export function getJourney(document: CjmDocument, journeyId: Id): Journey {
  return getIn(document.journeys, journeyId);
}

export function cardsOfSteps(journey: Journey, steps: readonly Step[]): readonly Card[] {
  const ids = new Set(steps.map(({ id }) => id));
  return journey.cards.filter(({ step }) => ids.has(step));
}

/** The cards in reading order: lane by lane, along the steps, then as they lie in their cell. */
export function pickCards(journey: Journey, ids: readonly Id[]): readonly Card[] {
  const wanted = new Set(ids);
  const lanes = new Map(journey.lanes.map(({ id }, index) => [id, index]));
  const steps = new Map(stepsOf(journey).map(({ id }, index) => [id, index]));
  return journey.cards
    .filter(({ id }) => wanted.has(id))
    .toSorted(
      (left, right) =>
        (lanes.get(left.lane) ?? 0) - (lanes.get(right.lane) ?? 0) ||
        (steps.get(left.step) ?? 0) - (steps.get(right.step) ?? 0),
    );
}

export function inJourney(document: CjmDocument, journeyId: Id, ask: (journey: Journey) => Verdict): Verdict {
  const journey = findIn(document.journeys, journeyId);
  return journey ? ask(journey) : refuse('refusal.notFound');
}
