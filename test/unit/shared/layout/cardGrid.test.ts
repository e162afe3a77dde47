import { describe, expect, it } from 'vitest';
import { toCardGrid } from '../../../../shared/layout/cardGrid';
import { findCarryGoal } from '../../../../shared/layout/carryGoal';
import { findNextCell, findNextCellDown } from '../../../../shared/layout/nextCell';
import { toLaneIndex } from '../../../../shared/layout/toLaneIndex';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

const document = buildDocument('Shop')
  .stage('Find')
  .stage('Buy')
  .lane('goal', 'Goals')
  .lane('pain', 'Hidden', { hidden: true })
  .lane('emotion', 'Feeling')
  .lane('pain', 'Pains')
  .card('Find', 'Goals', 'one')
  .card('Find', 'Goals', 'two')
  .card('Buy', 'Feeling', 'glad', { score: 1 })
  .card('Buy', 'Pains', 'slow')
  .build();
const grid = toCardGrid(layoutOf(document));
const cell = (lane: string, step: string) => ({ laneId: `lane:${lane}`, stepId: `step:${step}` });

describe('a carried card', () => {
  it('goes up and down inside its cell before it leaves it', () => {
    expect(findCarryGoal(grid, 'card:one', 'down')).toEqual({ ...cell('Goals', 'Find'), index: 1 });
    expect(findCarryGoal(grid, 'card:one', 'up')).toBeUndefined();
  });

  it('jumps over the curve’s lane and over hidden ones', () => {
    expect(findCarryGoal(grid, 'card:two', 'down')).toEqual({ ...cell('Pains', 'Find'), index: 0 });
    expect(findCarryGoal(grid, 'card:slow', 'up')).toEqual(cell('Goals', 'Buy'));
  });

  it('goes along the steps; a point of the curve goes nowhere else', () => {
    expect(findCarryGoal(grid, 'card:two', 'right')).toEqual(cell('Goals', 'Buy'));
    expect(findCarryGoal(grid, 'card:glad', 'left')).toEqual(cell('Feeling', 'Find'));
    expect(findCarryGoal(grid, 'card:glad', 'up')).toBeUndefined();
    expect(findCarryGoal(grid, 'card:slow', 'right')).toBeUndefined();
  });
});

describe('the next cell to write in', () => {
  it('is along the steps and then in the next lane, or down the lanes and then in the next step', () => {
    expect(findNextCell(grid, cell('Goals', 'Find'), 1)).toEqual(cell('Goals', 'Buy'));
    expect(findNextCell(grid, cell('Goals', 'Buy'), 1)).toEqual(cell('Feeling', 'Find'));
    expect(findNextCell(grid, cell('Feeling', 'Find'), -1)).toEqual(cell('Goals', 'Buy'));
    expect(findNextCellDown(grid, cell('Goals', 'Find'), 1)).toEqual(cell('Feeling', 'Find'));
    expect(findNextCellDown(grid, cell('Pains', 'Find'), 1)).toEqual(cell('Goals', 'Buy'));
    expect(findNextCellDown(grid, cell('Goals', 'Buy'), -1)).toEqual(cell('Pains', 'Find'));
  });

  it('is nowhere past the ends', () => {
    expect(findNextCell(grid, cell('Goals', 'Find'), -1)).toBeUndefined();
    expect(findNextCell(grid, cell('Pains', 'Buy'), 1)).toBeUndefined();
    expect(findNextCellDown(grid, cell('Pains', 'Buy'), 1)).toBeUndefined();
  });
});

it('counts hidden lanes where a lane moves among the shown ones', () => {
  const journey = document.journeys[0]!;
  expect(toLaneIndex({ id: 'lane:Goals', index: 1 }, grid, journey)).toBe(2);
  expect(toLaneIndex({ id: 'lane:Goals', index: 2 }, grid, journey)).toBe(3);
});
