/** The cards of a board in the order they are read: lane by lane, along the steps, then as they lie in their cell. */
import { stepsOf } from './queries';
import type { Card, Journey } from './types';

const remembered = new WeakMap<Journey, readonly Card[]>();

export function cardsInReadingOrder(journey: Journey): readonly Card[] {
  const known = remembered.get(journey);
  if (known) return known;
  const steps = new Map(stepsOf(journey).map(({ id }, index) => [id, index]));
  const lanes = new Map(journey.lanes.map(({ id }, index) => [id, index * steps.size]));
  const cells = new Map<number, Card[]>();
  for (const card of journey.cards) {
    const cell = (lanes.get(card.lane) ?? 0) + (steps.get(card.step) ?? 0);
    const held = cells.get(cell);
    if (held) held.push(card);
    else cells.set(cell, [card]);
  }
  const cards = [...cells].sort(([left], [right]) => left - right).flatMap(([, held]) => held);
  remembered.set(journey, cards);
  return cards;
}
