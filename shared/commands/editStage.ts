import { editInLanguage } from '../model/editInLanguage';
import { setFields, type FieldEdit } from '../model/editFields';
import { updateJourney, updateStage } from '../model/editInJourney';
import { getIn } from '../model/editRecords';
import type { Language } from '../model/kinds';
import type { Id, Stage } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { isSwitch } from './isSwitch';
import { stageLabel } from './labels';
import { getJourney, inJourney } from './targets';
import { firstRefusal, mayEditStage, mustExist } from './verdicts';

export type EditStageArgs = FieldEdit<Omit<Stage, 'id' | 'steps' | 'copiedFrom'>> & {
  readonly journeyId: Id;
  readonly stageId: Id;
  readonly language?: Language;
};

export const editStage: Command<EditStageArgs> = {
  name: 'stage.edit',
  label: (document, { journeyId, stageId }) => stageLabel('command.stage.edit', document, journeyId, stageId),
  allowed: (document, { journeyId, stageId, field, value }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(
        // Locking guards what the map says, not how it is shown; and the lock itself must open.
        field === 'locked' || field === 'collapsed'
          ? mustExist(journey.stages, stageId)
          : mayEditStage(journey, stageId),
        mayHold(document, field, value),
      ),
    ),
  run(document, { journeyId, stageId, field, value, language }) {
    const stage = getIn(getJourney(document, journeyId).stages, stageId);
    return editInLanguage(document, language, stage, { [field]: value }, (fields) =>
      updateJourney(document, journeyId, (journey) =>
        updateStage(journey, stageId, (before) => setFields(before, fields)),
      ),
    );
  },
  mergeKey: ({ stageId, field, language = '' }) =>
    isSwitch(field) ? undefined : `stage.${field}:${stageId}:${language}`,
};
