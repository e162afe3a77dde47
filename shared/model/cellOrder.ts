/**
 * The order in which the cards of a cell are read: pinned ones first, hidden ones not at all, otherwise as they follow
 * each other in the journey's array. Everything that counts the cards of a cell counts them so.
 */
import type { Card } from './types';

/** The same array where nothing in it is pinned or hidden. */
export function toReadCell<T extends readonly Card[]>(cards: T): T | readonly Card[] {
  if (!cards.some(({ pinned, hidden }) => pinned || hidden)) return cards;
  const shown = cards.filter(({ hidden }) => !hidden);
  return [...shown.filter(({ pinned }) => pinned), ...shown.filter(({ pinned }) => !pinned)];
}
