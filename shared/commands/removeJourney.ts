import { getIn, keepIn } from '../model/editRecords';
import { forgetRecords, idsWithin } from '../model/editReferences';
import type { Id } from '../model/types';
import { ALLOWED, refuse, type Command } from './command';
import { journeyLabel } from './labels';
import { inJourney } from './targets';
import { firstRefusal, mayLoseJourney, mustExist } from './verdicts';

export interface RemoveJourneyArgs {
  readonly journeyId: Id;
}

/** The last one stays: the editor always shows a board. So does one in which anything is locked. */
export const removeJourney: Command<RemoveJourneyArgs> = {
  name: 'journey.remove',
  label: (document, { journeyId }) => journeyLabel('command.journey.remove', document, journeyId),
  allowed: (document, { journeyId }) =>
    firstRefusal(
      mustExist(document.journeys, journeyId),
      document.journeys.length === 1 ? refuse('refusal.lastJourney') : ALLOWED,
      inJourney(document, journeyId, mayLoseJourney),
    ),
  run(document, { journeyId }) {
    const gone = idsWithin([getIn(document.journeys, journeyId)]);
    const journeys = keepIn(document.journeys, ({ id }) => id !== journeyId);
    return forgetRecords({ ...document, journeys }, gone);
  },
};
