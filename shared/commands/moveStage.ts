import { updateJourney, updateStages } from '../model/editInJourney';
import { moveIn } from '../model/editRecords';
import type { Id } from '../model/types';
import type { Command } from './command';
import { stageLabel } from './labels';
import { inJourney } from './targets';
import { mayEditStage } from './verdicts';

export interface MoveStageArgs {
  readonly journeyId: Id;
  readonly stageId: Id;
  /** Where it ends up among the stages. */
  readonly index: number;
}

/** Its steps come along, and with them their cards. */
export const moveStage: Command<MoveStageArgs> = {
  name: 'stage.move',
  label: (document, { journeyId, stageId }) => stageLabel('command.stage.move', document, journeyId, stageId),
  allowed: (document, { journeyId, stageId }) =>
    inJourney(document, journeyId, (journey) => mayEditStage(journey, stageId)),
  run: (document, { journeyId, stageId, index }) =>
    updateJourney(document, journeyId, (journey) =>
      updateStages(journey, (stages) => moveIn(stages, stageId, index)),
    ),
};
