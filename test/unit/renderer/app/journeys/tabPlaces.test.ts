import { expect, it } from 'vitest';
import { toTabPlace, toTabShift } from '../../../../../renderer/app/journeys/tabPlaces';

const BOXES = [
  { left: 0, width: 100 },
  { left: 102, width: 60 },
  { left: 164, width: 80 },
];

it.each([
  [0, 0, 0],
  [0, 30, 0],
  [0, 40, 1],
  [0, 500, 2],
  [2, -20, 2],
  [2, -40, 1],
  [2, -500, 0],
  [1, 30, 1],
  [1, -30, 1],
])('the tab at %i, dragged by %i, lands at %i: its edge is past the middle of another', (from, dx, to) => {
  expect(toTabPlace(BOXES, from, dx)).toBe(to);
});

it('the others step aside by its width and the gap, those beyond it not at all', () => {
  const shifts = (from: number, to: number) => BOXES.map((_, index) => toTabShift(BOXES, from, to, index));
  expect(shifts(0, 1)).toEqual([0, -102, 0]);
  expect(shifts(2, 0)).toEqual([82, 82, 0]);
  expect(shifts(1, 1)).toEqual([0, 0, 0]);
});
