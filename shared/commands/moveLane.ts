import { updateJourney, updateLanes } from '../model/editInJourney';
import { moveIn } from '../model/editRecords';
import type { Id } from '../model/types';
import type { Command } from './command';
import { laneLabel } from './labels';
import { inJourney } from './targets';
import { mayEditLane } from './verdicts';

export interface MoveLaneArgs {
  readonly journeyId: Id;
  readonly laneId: Id;
  /** Where it ends up among the lanes. */
  readonly index: number;
}

/** Its cards come along. */
export const moveLane: Command<MoveLaneArgs> = {
  name: 'lane.move',
  label: (document, { journeyId, laneId }) => laneLabel('command.lane.move', document, journeyId, laneId),
  allowed: (document, { journeyId, laneId }) =>
    inJourney(document, journeyId, (journey) => mayEditLane(journey, laneId)),
  run: (document, { journeyId, laneId, index }) =>
    updateJourney(document, journeyId, (journey) =>
      updateLanes(journey, (lanes) => moveIn(lanes, laneId, index)),
    ),
};
