/** Questions about a document that several layers ask. Searches are linear: keep an index where you ask often. */
import { findIn } from './editRecords';
import type { CjmDocument, Id, Journey, Lane, Stage, Step } from './types';

export function findJourney(document: CjmDocument, id: Id | undefined): Journey | undefined {
  return id === undefined ? undefined : findIn(document.journeys, id);
}

/** The columns of the board, left to right. */
export function stepsOf(journey: Journey): readonly Step[] {
  return journey.stages.flatMap((stage: Stage) => stage.steps);
}

/** The scores of an emotion lane in the order of the curve: along the steps, then as the cards lie in their cell. */
export function scoresOf(journey: Journey, lane: Lane): readonly number[] {
  const points = journey.cards.filter((card) => card.lane === lane.id && card.score !== undefined);
  return stepsOf(journey).flatMap(({ id }) =>
    points.flatMap(({ step, score }) => (step === id && score !== undefined ? [score] : [])),
  );
}
