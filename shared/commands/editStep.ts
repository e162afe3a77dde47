import { editInLanguage } from '../model/editInLanguage';
import { setFields, type FieldEdit } from '../model/editFields';
import { updateJourney, updateStep } from '../model/editInJourney';
import type { Language } from '../model/kinds';
import type { Id, Step } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { stepLabel } from './labels';
import { getJourney, getStep, inJourney } from './targets';
import { firstRefusal, mayEditStep } from './verdicts';

export type EditStepArgs = FieldEdit<Omit<Step, 'id' | 'copiedFrom'>> & {
  readonly journeyId: Id;
  readonly stepId: Id;
  readonly language?: Language;
};

export const editStep: Command<EditStepArgs> = {
  name: 'step.edit',
  label: (document, { journeyId, stepId }) => stepLabel('command.step.edit', document, journeyId, stepId),
  allowed: (document, { journeyId, stepId, field, value }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(mayEditStep(journey, stepId), mayHold(document, field, value)),
    ),
  run(document, { journeyId, stepId, field, value, language }) {
    const { step } = getStep(getJourney(document, journeyId), stepId);
    return editInLanguage(document, language, step, { [field]: value }, (fields) =>
      updateJourney(document, journeyId, (journey) =>
        updateStep(journey, stepId, (before) => setFields(before, fields)),
      ),
    );
  },
  mergeKey: ({ stepId, field, language = '' }) => `step.${field}:${stepId}:${language}`,
};
