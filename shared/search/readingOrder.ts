import { stepsOf } from '../model/queries';
import type { Card, Journey } from '../model/types';

const known = new WeakMap<Journey, readonly Card[]>();

/** As the board is read: lane by lane, along the steps, then as they lie in their cell. Sorted once per journey. */
export function cardsInReadingOrder(journey: Journey): readonly Card[] {
  const found = known.get(journey);
  if (found) return found;
  const steps = stepsOf(journey);
  const columns = new Map(steps.map(({ id }, index) => [id, index]));
  const rows = new Map(journey.lanes.map(({ id }, index) => [id, index * steps.length]));
  // Into their cells, which are in order already: much cheaper than comparing cards.
  const cells: Card[][] = [];
  for (const card of journey.cards) {
    const cell = (rows.get(card.lane) ?? 0) + (columns.get(card.step) ?? 0);
    (cells[cell] ??= []).push(card);
  }
  const sorted = cells.flat();
  known.set(journey, sorted);
  return sorted;
}
