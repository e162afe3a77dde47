import { updateJourney, updateStages } from '../model/editInJourney';
import { copyTranslations } from '../model/editTranslation';
import type { Id, Stage } from '../model/types';
import { ALLOWED, refuse, type Command } from './command';
import { stageLabel } from './labels';
import { findStep, getJourney, getStep, inJourney } from './targets';
import { firstRefusal, mayEditStep, mustBeNew } from './verdicts';

export interface SplitStageArgs {
  readonly journeyId: Id;
  /** The last step that stays; those after it become a stage of their own. */
  readonly stepId: Id;
  readonly id?: Id;
}

/** The new stage is called by its first step, in every language: a step that is alone in its stage shows no name. */
export const splitStage: Command<SplitStageArgs> = {
  name: 'stage.split',
  label(document, { journeyId, stepId }) {
    const journey = document.journeys.find(({ id }) => id === journeyId);
    const place = journey && findStep(journey, stepId);
    return stageLabel('command.stage.split', document, journeyId, place?.stage.id ?? '');
  },
  allowed: (document, { journeyId, stepId, id }) =>
    inJourney(document, journeyId, (journey) => {
      const isLast = findStep(journey, stepId)?.stage.steps.at(-1)?.id === stepId;
      return firstRefusal(
        mayEditStep(journey, stepId),
        isLast ? refuse('refusal.nothingToSplit') : ALLOWED,
        mustBeNew(document, id),
      );
    }),
  run(document, { journeyId, stepId, id }, made) {
    const { stage, index } = getStep(getJourney(document, journeyId), stepId);
    const kept: Stage = { ...stage, steps: stage.steps.slice(0, index + 1) };
    const steps = stage.steps.slice(index + 1);
    const [first] = steps;
    if (!first) return document;
    const begun: Stage = { id: id ?? made.newId(), name: first.name, steps };
    const split = updateJourney(document, journeyId, (journey) =>
      updateStages(journey, (stages) => stages.toSpliced(stages.indexOf(stage), 1, kept, begun)),
    );
    return copyTranslations(split, new Map([[first.id, begun.id]]), ['name']);
  },
};
