import { createStage } from '../model/create';
import { editInLanguage } from '../model/editInLanguage';
import { setFields } from '../model/editFields';
import { updateJourney, updateStages } from '../model/editInJourney';
import { insertAt } from '../model/editRecords';
import { keepSpans } from '../model/keepSpans';
import type { Language } from '../model/kinds';
import type { Id } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { namedLabel } from './labels';
import { hasRoomForSteps } from './roomVerdicts';
import { inJourney } from './targets';
import { firstRefusal, mustBeNew } from './verdicts';

export interface AddStageArgs {
  readonly journeyId: Id;
  readonly id?: Id;
  /** Id of its one step. */
  readonly stepId?: Id;
  /** At the end when absent. */
  readonly index?: number;
  readonly name?: string;
  readonly language?: Language;
}

export const addStage: Command<AddStageArgs> = {
  name: 'stage.add',
  label: (_document, { name }) => namedLabel('command.stage.add', name),
  allowed: (document, { journeyId, id, stepId, name }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(
        hasRoomForSteps(journey, 1),
        mustBeNew(document, id),
        mustBeNew(document, stepId),
        mayHold(document, 'name', name),
      ),
    ),
  run(document, { journeyId, id, stepId, index = Infinity, name = '', language }, made) {
    const step = stepId ?? made.newId();
    const blank = createStage(id ?? made.newId(), '', step);
    return editInLanguage(document, language, blank, { name }, (fields) =>
      updateJourney(document, journeyId, (journey) =>
        keepSpans(
          journey,
          updateStages(journey, (stages) => insertAt(stages, index, [setFields(blank, fields)])),
        ),
      ),
    );
  },
};
