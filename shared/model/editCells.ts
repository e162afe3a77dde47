/**
 * Cards in their cells.
 *
 * A cell's order is the order of its cards in the journey's array; nothing else about that array means
 * anything. So only the cards that are asked for move in it, and not even they if their cell reads right already.
 */
import type { Card, Id, Journey } from './types';
import { updateCards } from './editInJourney';
import { keepIn } from './editRecords';

export interface Cell {
  readonly lane: Id;
  readonly step: Id;
}

export function cardsInCell(journey: Journey, { lane, step }: Cell): readonly Card[] {
  return journey.cards.filter((card) => card.lane === lane && card.step === step);
}

/** Adds cards that are not on the board yet, at `index` of their cell; at its end when absent. */
export function insertCards(
  journey: Journey,
  cell: Cell,
  index: number | undefined,
  added: readonly Card[],
): Journey {
  if (added.length === 0) return journey;
  return updateCards(journey, (cards) => {
    const neighbours = cards.filter((card) => card.lane === cell.lane && card.step === cell.step);
    const at = toArrayIndex(cards, neighbours, index);
    return cards.toSpliced(at, 0, ...added);
  });
}

/** Moves cards, in the order given, to `index` among the cards of the cell that are not moving. */
export function placeCards(
  journey: Journey,
  cell: Cell,
  index: number | undefined,
  moving: readonly Card[],
): Journey {
  const moved = new Map(moving.map((card) => [card.id, inCell(card, cell)]));
  const staying = cardsInCell(journey, cell).filter(({ id }) => !moved.has(id));
  const place = Math.max(0, Math.min(index ?? staying.length, staying.length));
  const wanted = [...staying.slice(0, place), ...moved.values(), ...staying.slice(place)];

  const inPlace = updateCards(journey, (cards) =>
    moving.every((card) => moved.get(card.id) === card)
      ? cards
      : cards.map((card) => moved.get(card.id) ?? card),
  );
  if (cardsInCell(inPlace, cell).every((card, at) => card === wanted[at])) return inPlace;

  const without = updateCards(journey, (cards) => keepIn(cards, ({ id }) => !moved.has(id)));
  return insertCards(without, cell, place, [...moved.values()]);
}

function inCell(card: Card, { lane, step }: Cell): Card {
  return card.lane === lane && card.step === step ? card : { ...card, lane, step };
}

function toArrayIndex(
  cards: readonly Card[],
  neighbours: readonly Card[],
  index: number | undefined,
): number {
  const after = index === undefined ? undefined : neighbours[Math.max(0, index)];
  if (after) return cards.indexOf(after);
  const last = neighbours.at(-1);
  return last ? cards.indexOf(last) + 1 : cards.length;
}
