/** What is hidden is in the file and nowhere else: not on the board, and not in what is computed from it. */
import type { Card, Journey, Lane } from './types';

export function shownLanes({ lanes }: Journey): readonly Lane[] {
  return lanes.filter(({ hidden }) => hidden !== true);
}

/** In the order of the journey. */
export function shownCards(journey: Journey): readonly Card[] {
  const lanes = new Set(shownLanes(journey).map(({ id }) => id));
  return journey.cards.filter(({ lane, hidden }) => hidden !== true && lanes.has(lane));
}

/** The journey as it is seen. */
export function toShown(journey: Journey): Journey {
  return { ...journey, lanes: shownLanes(journey), cards: shownCards(journey) };
}
