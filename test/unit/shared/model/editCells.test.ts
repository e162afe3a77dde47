import { describe, expect, it, test } from 'vitest';
import { cardsInCell, insertAllCards, placeCards } from '../../../../shared/model/editCells';
import type { Card, Journey } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';

const journey = buildDocument()
  .stage('1')
  .stage('2')
  .lane('action', 'A')
  .card('1', 'A', 'a')
  .card('2', 'A', 'x')
  .card('1', 'A', 'b')
  .build().journeys[0]!;
const cardIn = (step: string, text: string): Card => ({
  id: text,
  lane: 'lane:A',
  step: `step:${step}`,
  text,
});

test('many cards go to their cells in one pass, and move no other card', () => {
  const after = insertAllCards(journey, [
    { card: cardIn('1', '1'), index: 0 },
    { card: cardIn('1', '2'), index: 1 },
    { card: cardIn('1', '3'), index: 3 },
    { card: cardIn('1', '4'), index: 99 },
    { card: cardIn('2', '5') },
    { card: cardIn('3', '6') },
  ]);
  expect(after.cards.map(({ text }) => text)).toEqual(['1', '2', 'a', '3', 'x', '5', 'b', '4', '6']);
});

describe('a cell with a pinned card, which is read first wherever it lies', () => {
  const cell = { lane: 'lane:A', step: 'step:1' };
  const pinned = buildDocument()
    .stage('1')
    .stage('2')
    .lane('action', 'A')
    .card('1', 'A', 'a')
    .card('1', 'A', 'b', { pinned: true })
    .card('1', 'A', 'c')
    .card('2', 'A', 'x')
    .card('2', 'A', 'y', { pinned: true })
    .build().journeys[0]!;
  const [x, y] = pinned.cards.slice(3) as [Card, Card];
  const read = (after: Journey): string =>
    cardsInCell(after, cell)
      .map(({ text }) => text)
      .join('');

  it.each([
    [0, 'bxac'],
    [1, 'bxac'],
    [2, 'baxc'],
    [3, 'bacx'],
    [undefined, 'bacx'],
  ])('takes a card at %s, or right behind the pinned one', (index, expected) => {
    const { cards } = pinned;
    const placed = { card: { ...x, ...cell }, ...(index !== undefined && { index }) };
    expect(read(placeCards(pinned, cell, index, [x]))).toBe(expected);
    expect(read(insertAllCards({ ...pinned, cards: cards.slice(0, 3) }, [placed]))).toBe(expected);
  });

  it.each([
    [0, 'ybxac'],
    [2, 'byaxc'],
    [undefined, 'byacx'],
  ])('takes a pinned card and another one at %s, each among its like', (index, expected) => {
    expect(read(placeCards(pinned, cell, index, [x, y]))).toBe(expected);
  });

  it('lets its own cards change places', () => {
    const [a, , c] = pinned.cards as [Card, Card, Card];
    expect(read(placeCards(pinned, cell, 0, [c]))).toBe('bca');
    expect(read(placeCards(pinned, cell, 2, [a]))).toBe('bca');
    expect(placeCards(pinned, cell, 1, [a])).toBe(pinned);
  });
});

test('nothing leaves the journey as it is', () => {
  expect(insertAllCards(journey, [])).toBe(journey);
});
