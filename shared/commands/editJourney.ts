import { editInLanguage } from '../model/editInLanguage';
import { setFields, type FieldEdit } from '../model/editFields';
import { updateJourney } from '../model/editInJourney';
import type { Language } from '../model/kinds';
import type { Id, Journey } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { mayBeBaseline } from './journeyCycles';
import { journeyLabel } from './labels';
import { getJourney } from './targets';
import { firstRefusal, mustExist } from './verdicts';

export type EditJourneyArgs = FieldEdit<
  Omit<Journey, 'id' | 'stages' | 'lanes' | 'cards' | 'links' | 'copiedFrom'>
> & {
  readonly journeyId: Id;
  readonly language?: Language;
};

export const editJourney: Command<EditJourneyArgs> = {
  name: 'journey.edit',
  label: (document, { journeyId }) => journeyLabel('command.journey.edit', document, journeyId),
  allowed: (document, { journeyId, field, value }) =>
    firstRefusal(
      mustExist(document.journeys, journeyId),
      mayHold(document, field, value),
      mayBeBaseline(document, journeyId, field === 'baselineId' ? value : undefined),
    ),
  run: (document, { journeyId, field, value, language }) =>
    editInLanguage(document, language, getJourney(document, journeyId), { [field]: value }, (fields) =>
      updateJourney(document, journeyId, (journey) => setFields(journey, fields)),
    ),
  mergeKey: ({ journeyId, field, language = '' }) => `journey.${field}:${journeyId}:${language}`,
};
