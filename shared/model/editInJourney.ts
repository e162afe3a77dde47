/** Edits of one record inside one journey. The same document comes back when the record did not change. */
import { mapRecords, replaceIn } from './editRecords';
import type { Card, CjmDocument, Id, Journey, Lane, Link, Stage, Step } from './types';

export function updateJourney(
  document: CjmDocument,
  id: Id,
  edit: (journey: Journey) => Journey,
): CjmDocument {
  const journeys = replaceIn(document.journeys, id, edit);
  return journeys === document.journeys ? document : { ...document, journeys };
}

export function updateStages(
  journey: Journey,
  edit: (stages: readonly Stage[]) => readonly Stage[],
): Journey {
  const stages = edit(journey.stages);
  return stages === journey.stages ? journey : { ...journey, stages };
}

export function updateStage(journey: Journey, id: Id, edit: (stage: Stage) => Stage): Journey {
  return updateStages(journey, (stages) => replaceIn(stages, id, edit));
}

export function updateSteps(stage: Stage, edit: (steps: readonly Step[]) => readonly Step[]): Stage {
  const steps = edit(stage.steps);
  return steps === stage.steps ? stage : { ...stage, steps };
}

export function updateStep(journey: Journey, id: Id, edit: (step: Step) => Step): Journey {
  return updateStages(journey, (stages) =>
    mapRecords(stages, (stage) => updateSteps(stage, (steps) => replaceIn(steps, id, edit))),
  );
}

export function updateLanes(journey: Journey, edit: (lanes: readonly Lane[]) => readonly Lane[]): Journey {
  const lanes = edit(journey.lanes);
  return lanes === journey.lanes ? journey : { ...journey, lanes };
}

export function updateLane(journey: Journey, id: Id, edit: (lane: Lane) => Lane): Journey {
  return updateLanes(journey, (lanes) => replaceIn(lanes, id, edit));
}

export function updateCards(journey: Journey, edit: (cards: readonly Card[]) => readonly Card[]): Journey {
  const cards = edit(journey.cards);
  return cards === journey.cards ? journey : { ...journey, cards };
}

export function updateCard(journey: Journey, id: Id, edit: (card: Card) => Card): Journey {
  return updateCards(journey, (cards) => replaceIn(cards, id, edit));
}

export function updateLinks(journey: Journey, edit: (links: readonly Link[]) => readonly Link[]): Journey {
  const links = edit(journey.links);
  return links === journey.links ? journey : { ...journey, links };
}
