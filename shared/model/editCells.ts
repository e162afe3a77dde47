/**
 * Cards in their cells.
 *
 * A cell's order is the order of its cards in the journey's array; nothing else about that array means
 * anything. So only the cards that are asked for move in it, and not even they if their cell reads right already.
 */
import { toReadCell } from './cellOrder';
import { sortIntoCells, toCellKey, type Cell } from './cells';
import type { Card, Journey } from './types';
import { updateCards } from './editInJourney';
import { keepIn } from './editRecords';

/** As they are read (see `cellOrder`). */
export function cardsInCell(journey: Journey, { lane, step }: Cell): readonly Card[] {
  return toReadCell(journey.cards.filter((card) => card.lane === lane && card.step === step));
}

/** Adds cards that are not on the board yet, at `index` of their cell; at its end when absent. */
export function insertCards(
  journey: Journey,
  cell: Cell,
  index: number | undefined,
  added: readonly Card[],
): Journey {
  const read = cardsInCell(journey, cell);
  const groups = [added.filter(({ pinned }) => !pinned), added.filter(({ pinned }) => pinned)];
  return groups.reduce((filled, group) => {
    const [first] = group;
    if (!first) return filled;
    return updateCards(filled, (cards) => {
      const next = findNext(read, first, index);
      const anchor = next ?? read.at(-1);
      const at = anchor ? cards.indexOf(anchor) + (next ? 0 : 1) : cards.length;
      return [...cards.slice(0, at), ...group, ...cards.slice(at)];
    });
  }, journey);
}

/**
 * The card that the new one goes right before in the array, so that it is read at `index`, or as near to it as may be:
 * pinned cards are read first wherever they lie, so what is asked for among them is behind them, and the other way round.
 */
function findNext(read: readonly Card[], added: Card, index = Infinity): Card | undefined {
  const alike = read.filter(({ pinned }) => !pinned === !added.pinned);
  const ahead = added.pinned ? 0 : read.length - alike.length;
  return alike[Math.max(0, index - ahead)];
}

/** A card that is to be added, and where in its cell; at the end when absent. */
export interface PlacedCard {
  readonly card: Card;
  readonly index?: number;
}

/** Adds many cards, each to its own cell and in the order given, in one pass over the board. */
export function insertAllCards(journey: Journey, added: readonly PlacedCard[]): Journey {
  if (added.length === 0) return journey;
  return updateCards(journey, (cards) => {
    const cells = sortIntoCells(cards);
    for (const { card, index } of added) {
      const key = toCellKey(card);
      const cell = cells.get(key) ?? [];
      cells.set(key, cell);
      const next = findNext(toReadCell(cell), card, index);
      cell.splice(next ? cell.indexOf(next) : cell.length, 0, card);
    }
    return spliceCells(cards, [...cells.values()], new Set(added.map(({ card }) => card)));
  });
}

/** New cards go right behind the one before them in their cell, or right before the first one that stays there. */
function spliceCells(
  cards: readonly Card[],
  cells: readonly (readonly Card[])[],
  added: ReadonlySet<Card>,
): readonly Card[] {
  const before = new Map<Card, Card[]>();
  const behind = new Map<Card, Card[]>();
  const loose: Card[] = [];
  for (const cell of cells) {
    const first = cell.findIndex((card) => !added.has(card));
    const anchor = cell[first];
    if (!anchor) {
      loose.push(...cell);
      continue;
    }
    if (first > 0) before.set(anchor, cell.slice(0, first));
    let following: Card[] = [];
    for (const card of cell.slice(first)) {
      if (added.has(card)) following.push(card);
      else behind.set(card, (following = []));
    }
  }
  const placed = cards.flatMap((card) => [...(before.get(card) ?? []), card, ...(behind.get(card) ?? [])]);
  return [...placed, ...loose];
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
  const wanted = toReadCell([...staying.slice(0, place), ...moved.values(), ...staying.slice(place)]);

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
