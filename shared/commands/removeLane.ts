import { updateJourney } from '../model/editInJourney';
import { getIn, keepIn } from '../model/editRecords';
import { forgetRecords, idsWithin } from '../model/editReferences';
import type { Card, Id, Journey } from '../model/types';
import type { Command } from './command';
import { laneLabel } from './labels';
import { getJourney, inJourney } from './targets';
import { firstRefusal, mayEditLane, mayLoseCards } from './verdicts';

export interface RemoveLaneArgs {
  readonly journeyId: Id;
  readonly laneId: Id;
}

export const removeLane: Command<RemoveLaneArgs> = {
  name: 'lane.remove',
  label: (document, { journeyId, laneId }) => laneLabel('command.lane.remove', document, journeyId, laneId),
  allowed: (document, { journeyId, laneId }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(mayEditLane(journey, laneId), mayLoseCards(journey, cardsOfLane(journey, laneId))),
    ),
  run(document, { journeyId, laneId }) {
    const journey = getJourney(document, journeyId);
    const gone = idsWithin([getIn(journey.lanes, laneId), ...cardsOfLane(journey, laneId)]);
    const edited = updateJourney(document, journeyId, (before) => ({
      ...before,
      lanes: keepIn(before.lanes, ({ id }) => id !== laneId),
      cards: keepIn(before.cards, ({ id }) => !gone.has(id)),
    }));
    return forgetRecords(edited, gone);
  },
};

function cardsOfLane(journey: Journey, laneId: Id): readonly Card[] {
  return journey.cards.filter(({ lane }) => lane === laneId);
}
