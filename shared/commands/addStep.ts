import { createStep } from '../model/create';
import { editInLanguage } from '../model/editInLanguage';
import { setFields } from '../model/editFields';
import { updateJourney, updateStage, updateSteps } from '../model/editInJourney';
import { insertAt } from '../model/editRecords';
import { keepSpans } from '../model/keepSpans';
import type { Language } from '../model/kinds';
import type { Id } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { namedLabel } from './labels';
import { hasRoomForSteps } from './roomVerdicts';
import { inJourney } from './targets';
import { firstRefusal, mayEditStage, mustBeNew } from './verdicts';

export interface AddStepArgs {
  readonly journeyId: Id;
  readonly stageId: Id;
  readonly id?: Id;
  /** Within the stage; at its end when absent. */
  readonly index?: number;
  readonly name?: string;
  readonly language?: Language;
}

export const addStep: Command<AddStepArgs> = {
  name: 'step.add',
  label: (_document, { name }) => namedLabel('command.step.add', name),
  allowed: (document, { journeyId, stageId, id, name }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(
        mayEditStage(journey, stageId),
        hasRoomForSteps(journey, 1),
        mustBeNew(document, id),
        mayHold(document, 'name', name),
      ),
    ),
  run(document, { journeyId, stageId, id, index = Infinity, name = '', language }, made) {
    const blank = createStep(id ?? made.newId());
    return editInLanguage(document, language, blank, { name }, (fields) =>
      updateJourney(document, journeyId, (journey) =>
        keepSpans(
          journey,
          updateStage(journey, stageId, (stage) =>
            updateSteps(stage, (steps) => insertAt(steps, index, [setFields(blank, fields)])),
          ),
        ),
      ),
    );
  },
};
