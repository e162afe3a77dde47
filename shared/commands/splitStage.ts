import { updateJourney, updateStages } from '../model/editInJourney';
import { setFields } from '../model/editFields';
import { editInLanguage } from '../model/editInLanguage';
import type { Language } from '../model/kinds';
import type { Id, Stage } from '../model/types';
import { ALLOWED, refuse, type Command } from './command';
import { mayHold } from './fieldVerdicts';
import { stageLabel } from './labels';
import { findStep, getJourney, getStep, inJourney } from './targets';
import { firstRefusal, mayEditStep, mustBeNew } from './verdicts';

export interface SplitStageArgs {
  readonly journeyId: Id;
  /** The last step that stays; those after it become a stage of their own. */
  readonly stepId: Id;
  readonly id?: Id;
  readonly name?: string;
  readonly language?: Language;
}

export const splitStage: Command<SplitStageArgs> = {
  name: 'stage.split',
  label(document, { journeyId, stepId }) {
    const journey = document.journeys.find(({ id }) => id === journeyId);
    const place = journey && findStep(journey, stepId);
    return stageLabel('command.stage.split', document, journeyId, place?.stage.id ?? '');
  },
  allowed: (document, { journeyId, stepId, id, name }) =>
    inJourney(document, journeyId, (journey) => {
      const isLast = findStep(journey, stepId)?.stage.steps.at(-1)?.id === stepId;
      return firstRefusal(
        mayEditStep(journey, stepId),
        isLast ? refuse('refusal.nothingToSplit') : ALLOWED,
        mustBeNew(document, id),
        mayHold(document, 'name', name),
      );
    }),
  run(document, { journeyId, stepId, id, name = '', language }, made) {
    const { stage, index } = getStep(getJourney(document, journeyId), stepId);
    const kept: Stage = { ...stage, steps: stage.steps.slice(0, index + 1) };
    const blank: Stage = { id: id ?? made.newId(), name: '', steps: stage.steps.slice(index + 1) };
    return editInLanguage(document, language, blank, { name }, (fields) =>
      updateJourney(document, journeyId, (journey) =>
        updateStages(journey, (stages) =>
          stages.toSpliced(stages.indexOf(stage), 1, kept, setFields(blank, fields)),
        ),
      ),
    );
  },
};
