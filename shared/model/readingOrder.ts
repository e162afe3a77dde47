/** The cards of a board in the order they are read: lane by lane, along the steps, then as they lie in their cell. */
import { stepsOf } from './queries';
import type { Card, Journey } from './types';

const remembered = new WeakMap<Journey, readonly Card[]>();

/** Sorted once per journey. */
export function cardsInReadingOrder(journey: Journey): readonly Card[] {
  const known = remembered.get(journey);
  if (known) return known;
  const steps = new Map(stepsOf(journey).map(({ id }, index) => [id, index]));
  const lanes = new Map(journey.lanes.map(({ id }, index) => [id, index * steps.size]));
  // Into their cells, which are in order already: much cheaper than comparing cards.
  const cells: Card[][] = [];
  for (const card of journey.cards) {
    const cell = (lanes.get(card.lane) ?? 0) + (steps.get(card.step) ?? 0);
    (cells[cell] ??= []).push(card);
  }
  const cards = cells.flat();
  remembered.set(journey, cards);
  return cards;
}
