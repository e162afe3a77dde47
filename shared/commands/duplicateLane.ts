import { copyCard, copyLane, copyLinks, startCopying } from '../model/editCopies';
import { updateJourney } from '../model/editInJourney';
import { getIn } from '../model/editRecords';
import { copyTranslations } from '../model/editTranslation';
import type { Id } from '../model/types';
import type { Command } from './command';
import { laneLabel } from './labels';
import { hasRoomForCards, hasRoomForLane } from './roomVerdicts';
import { getJourney, inJourney } from './targets';
import { firstRefusal, mayFillSteps, mustExist } from './verdicts';

export interface DuplicateLaneArgs {
  readonly journeyId: Id;
  readonly laneId: Id;
}

/** With its cards and the links among those, right below the original. */
export const duplicateLane: Command<DuplicateLaneArgs> = {
  name: 'lane.duplicate',
  label: (document, { journeyId, laneId }) =>
    laneLabel('command.lane.duplicate', document, journeyId, laneId),
  allowed: (document, { journeyId, laneId }) =>
    inJourney(document, journeyId, (journey) => {
      const copied = journey.cards.filter(({ lane }) => lane === laneId);
      return firstRefusal(
        mustExist(journey.lanes, laneId),
        hasRoomForLane(journey),
        hasRoomForCards(document, copied.length),
        mayFillSteps(
          journey,
          copied.map(({ step }) => step),
        ),
      );
    }),
  run(document, { journeyId, laneId }, made) {
    const copying = startCopying(made.newId);
    const { lanes, cards, links } = getJourney(document, journeyId);
    const lane = getIn(lanes, laneId);
    const copy = copyLane(lane, copying);
    const copied = cards.filter((card) => card.lane === laneId).map((card) => copyCard(card, copying));
    const edited = updateJourney(document, journeyId, (before) => ({
      ...before,
      lanes: lanes.toSpliced(lanes.indexOf(lane) + 1, 0, copy),
      cards: [...cards, ...copied],
      links: [...links, ...copyLinks(links, copying)],
    }));
    return copyTranslations(edited, copying.ids);
  },
};
