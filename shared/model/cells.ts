/** Cards by their cells. */
import type { Card, Id } from './types';

export interface Cell {
  readonly lane: Id;
  readonly step: Id;
}

/** Names a cell. No id holds a control character, so no two cells have the same name. */
export function toCellKey({ lane, step }: Cell): string {
  return `${lane}\u0000${step}`;
}

/** In each cell as they follow each other in the array; how they are read is another matter (see `cellOrder`). */
export function sortIntoCells(cards: readonly Card[]): Map<string, Card[]> {
  const cells = new Map<string, Card[]>();
  for (const card of cards) {
    const key = toCellKey(card);
    const cell = cells.get(key);
    if (cell) cell.push(card);
    else cells.set(key, [card]);
  }
  return cells;
}
