import { findIn, moveIn } from '../model/editRecords';
import type { Id } from '../model/types';
import type { Command } from './command';
import { recordLabel } from './labels';
import { mustExist } from './verdicts';

export interface MoveJourneyArgs {
  readonly journeyId: Id;
  /** Where it ends up. */
  readonly index: number;
}

export const moveJourney: Command<MoveJourneyArgs> = {
  name: 'journey.move',
  label: (document, { journeyId }) =>
    recordLabel('command.journey.move', document, findIn(document.journeys, journeyId)),
  allowed: (document, { journeyId }) => mustExist(document.journeys, journeyId),
  run(document, { journeyId, index }) {
    const journeys = moveIn(document.journeys, journeyId, index);
    return journeys === document.journeys ? document : { ...document, journeys };
  },
};
