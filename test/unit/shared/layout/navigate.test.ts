import { describe, expect, it } from 'vitest';
import { toCardGrid, type GridPosition } from '../../../../shared/layout/cardGrid';
import { navigate } from '../../../../shared/layout/navigate';
import { buildDocument } from '../../../support/buildDocument';
import { generateDocument } from '../../../support/generateDocument';
import { layoutOf } from '../../../support/layoutOf';

const document = buildDocument('Shop')
  .stage('Find')
  .stage('Buy')
  .stage('Use')
  .lane('goal', 'Goals')
  .lane('emotion', 'Feeling')
  .card('Find', 'Goals', 'one')
  .card('Find', 'Goals', 'two')
  .card('Buy', 'Feeling', 'glad', { score: 1 })
  .build();
const layout = layoutOf(document);

describe('navigate', () => {
  const grid = toCardGrid(layout);
  const at = (cardId: string) => ({ laneId: 'lane:Goals', stepId: 'step:Find', cardId });
  it('walks the cards of a cell, then goes on to the next lane', () => {
    expect(navigate(grid, at('card:one'), 'down')).toEqual(at('card:two'));
    expect(navigate(grid, at('card:two'), 'down')).toEqual({ laneId: 'lane:Feeling', stepId: 'step:Find' });
    expect(navigate(grid, { laneId: 'lane:Feeling', stepId: 'step:Find' }, 'up')).toEqual(at('card:two'));
  });

  it('stops at the edges and begins at the first cell', () => {
    expect(navigate(grid, at('card:one'), 'left')).toEqual(at('card:one'));
    expect(navigate(grid, undefined, 'right')).toEqual(at('card:one'));
    expect(navigate(grid, { laneId: 'gone', stepId: 'gone' }, 'up')).toEqual(at('card:one'));
  });

  it('goes to the ends of the row and of the board', () => {
    expect(navigate(grid, at('card:two'), 'rowEnd')).toEqual({ laneId: 'lane:Goals', stepId: 'step:Use' });
    expect(navigate(grid, { laneId: 'lane:Goals', stepId: 'step:Use' }, 'rowStart')).toEqual(at('card:one'));
    expect(navigate(grid, at('card:two'), 'bottom')).toEqual({
      laneId: 'lane:Feeling',
      stepId: 'step:Use',
    });
    expect(navigate(grid, at('card:two'), 'top')).toEqual(at('card:one'));
  });

  it('reaches every card of a board by going down its columns', () => {
    const big = layoutOf(generateDocument(250));
    for (const { step } of big.columns) {
      const met = new Set<string>();
      let position: GridPosition = { laneId: big.lanes[0]!.lane.id, stepId: step.id };
      for (let i = 0; i < 400; i++) {
        if (position.cardId !== undefined) met.add(position.cardId);
        const next = navigate(toCardGrid(big), position, 'down');
        if (!next || JSON.stringify(next) === JSON.stringify(position)) break;
        position = next;
      }
      const below = big.cards.filter((box) => box.stepId === step.id && box.row > 0);
      for (const box of below) expect(met.has(box.card.id)).toBe(true);
    }
  });

  it('finds emotion points like cards', () => {
    expect(navigate(grid, { laneId: 'lane:Goals', stepId: 'step:Buy' }, 'down')).toEqual({
      laneId: 'lane:Feeling',
      stepId: 'step:Buy',
      cardId: 'card:glad',
    });
  });
});
