/** Puts the records of a clip where they land, with new ids that tell where they came from. */
import { relink } from '../model/clip/relink';
import { copyCard, copyLane, copyLinks, copyRecord, copyStage, type Copying } from '../model/editCopies';
import { insertAllCards, type PlacedCard } from '../model/editCells';
import { insertAt } from '../model/editRecords';
import { keepSpans } from '../model/keepSpans';
import type { Card, CjmDocument, Id, Journey } from '../model/types';
import type { Landing, PasteSpot } from './clipLanding';
import { findStep, getJourney } from './targets';

/** `copying` knows already what became of the records that the clip shares with the rest of its map. */
export function land(
  copied: Journey,
  journey: Journey,
  landing: Landing,
  spot: PasteSpot,
  copying: Copying,
): Journey {
  for (const [from, to] of [...landing.lanes, ...landing.steps]) copying.known.set(from, to);
  const lanes = landing.newLanes.map((lane) => relink(copyLane(lane, copying), copying));
  const stages = landing.newStages.map((stage) => relink(copyStage(stage, copying), copying));
  const steps = landing.newSteps.map((step) => copyRecord(step, copying));
  const place = findStep(journey, spot.step ?? '');
  const behindLane = journey.lanes.findIndex(({ id }) => id === spot.lane) + 1 || journey.lanes.length;
  const behindStage = place ? journey.stages.indexOf(place.stage) + 1 : journey.stages.length;
  const extended = journey.stages.map((stage) =>
    steps.length > 0 && place?.stage === stage
      ? { ...stage, steps: insertAt(stage.steps, place.index + 1, steps) }
      : stage,
  );
  const board = keepSpans(journey, {
    ...journey,
    lanes: insertAt(journey.lanes, behindLane, lanes),
    stages: insertAt(extended, behindStage, stages),
  });
  const cards = copied.cards.map((card) => relink(copyCard(card, copying), copying));
  const filled = insertAllCards(board, placeAt(cards, spot));
  return { ...filled, links: [...filled.links, ...copyLinks(copied.links, copying)] };
}

/** Cards of the active cell follow one another from its place; the others go to the end of theirs. */
function placeAt(cards: readonly Card[], { lane, step, index }: PasteSpot): readonly PlacedCard[] {
  let next = index;
  return cards.map((card) => {
    if (next === undefined || card.lane !== lane || card.step !== step) return { card };
    return { card, index: next++ };
  });
}

/** Behind the journey that is shown. */
export function landJourney(
  copied: Journey,
  document: CjmDocument,
  shown: Id,
  copying: Copying,
): CjmDocument {
  const journey: Journey = {
    ...relink(copyRecord(copied, copying), copying),
    stages: copied.stages.map((stage) => relink(copyStage(stage, copying), copying)),
    lanes: copied.lanes.map((lane) => relink(copyLane(lane, copying), copying)),
    cards: [],
    links: [],
  };
  // Cards look up the copied lanes and steps, links the copied cards: in this order.
  const cards = copied.cards.map((card) => relink(copyCard(card, copying), copying));
  const links = copyLinks(copied.links, copying);
  const behind = document.journeys.indexOf(getJourney(document, shown)) + 1;
  const journeys = insertAt(document.journeys, behind, [{ ...journey, cards, links }]);
  return { ...document, journeys };
}
