import { copyCard, copyLane, copyLinks, copyRecord, copyStage, startCopying } from '../model/editCopies';
import { setField } from '../model/editFields';
import { getIn, insertAt } from '../model/editRecords';
import { copyTranslations } from '../model/editTranslation';
import type { JourneyKind, Open } from '../model/kinds';
import type { Id, Journey } from '../model/types';
import type { Command } from './command';
import { journeyLabel } from './labels';
import { hasRoomForCards, hasRoomForJourney } from './roomVerdicts';
import { inJourney } from './targets';
import { firstRefusal } from './verdicts';

export interface DuplicateJourneyArgs {
  readonly journeyId: Id;
  /** A future journey made from a current one names it as its baseline. */
  readonly kind?: Open<JourneyKind>;
}

export const duplicateJourney: Command<DuplicateJourneyArgs> = {
  name: 'journey.duplicate',
  label: (document, { journeyId }) => journeyLabel('command.journey.duplicate', document, journeyId),
  allowed: (document, { journeyId }) =>
    inJourney(document, journeyId, ({ cards }) =>
      firstRefusal(hasRoomForJourney(document), hasRoomForCards(document, cards.length)),
    ),
  run(document, { journeyId, kind }, made) {
    const copying = startCopying(made.newId);
    const original = getIn(document.journeys, journeyId);
    const copy: Journey = {
      ...copyRecord(original, copying),
      kind: kind ?? original.kind,
      stages: original.stages.map((stage) => copyStage(stage, copying)),
      lanes: original.lanes.map((lane) => copyLane(lane, copying)),
      cards: [],
      links: [],
    };
    // Cards look up the copied lanes and steps, links the copied cards: in this order.
    const cards = original.cards.map((card) => copyCard(card, copying));
    const whole = { ...copy, cards, links: copyLinks(original.links, copying) };
    const based =
      kind === 'future' && original.kind !== 'future' ? setField(whole, 'baselineId', journeyId) : whole;
    const journeys = insertAt(document.journeys, document.journeys.indexOf(original) + 1, [based]);
    return copyTranslations({ ...document, journeys }, copying.ids);
  },
};
