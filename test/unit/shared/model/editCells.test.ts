import { expect, test } from 'vitest';
import { insertAllCards } from '../../../../shared/model/editCells';
import type { Card } from '../../../../shared/model/types';
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

test('nothing leaves the journey as it is', () => {
  expect(insertAllCards(journey, [])).toBe(journey);
});
