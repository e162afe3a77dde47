import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardAt,
  cardsIn,
  cellAt,
  insertionAt,
  laneSlotAt,
  stageSlotAt,
} from '../../../../shared/layout/hitTest';
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
/** With cards over several steps, and with columns and lanes that are folded. */
const boards = fc
  .record({
    seed: fc.integer({ min: 1, max: 6 }),
    span: fc.integer({ min: 1, max: 4 }),
    folded: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ seed, span, folded }) => {
    const big = generateDocument(seed * 40);
    return layoutOf({
      ...big,
      journeys: big.journeys.map((journey) => ({
        ...journey,
        stages: journey.stages.map((stage, i) => (i === folded ? { ...stage, collapsed: true } : stage)),
        lanes: journey.lanes.map((lane, i) => (i === folded ? { ...lane, collapsed: true } : lane)),
        cards: journey.cards.map((card, i) => (i % 7 === 0 ? { ...card, span } : card)),
      })),
    });
  });
const centre = (id: string) => {
  const box = layout.cardById.get(id)!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

describe('hit tests', () => {
  it('finds every card at its own centre', () => {
    const big = layoutOf(generateDocument(250));
    for (const box of big.cards) {
      expect(cardAt(big, { x: box.x + box.width / 2, y: box.y + box.height / 2 })?.card.id).toBe(box.card.id);
    }
  });

  it('finds in any box what a scan of all cards finds', () => {
    const side = fc.integer({ min: -50, max: 2500 });
    const length = fc.integer({ min: 0, max: 1500 });
    const boxes = fc.record({ x: side, y: side, width: length, height: length });
    fc.assert(
      fc.property(boards, boxes, (board, box) => {
        const scan = board.cards.filter(
          (card) =>
            card.x <= box.x + box.width &&
            card.x + card.width >= box.x &&
            card.y <= box.y + box.height &&
            card.y + card.height >= box.y,
        );
        expect(cardsIn(board, box).map(({ card }) => card.id)).toEqual(scan.map(({ card }) => card.id));
      }),
    );
  });

  it('knows no cell outside the board', () => {
    expect(cellAt(layout, { x: -1, y: 5 })).toBeUndefined();
    expect(cellAt(layout, { x: 5, y: layout.height + 1 })).toBeUndefined();
  });

  it('inserts before, between and after the cards of a cell', () => {
    const { x } = centre('card:one');
    expect(insertionAt(layout, { x, y: 1 })?.index).toBe(0);
    expect(insertionAt(layout, { x, y: centre('card:two').y - 1 })?.index).toBe(1);
    expect(insertionAt(layout, { x, y: centre('card:two').y + 2 })?.index).toBe(2);
    expect(insertionAt(layout, { x, y: centre('card:two').y + 2 }, new Set(['card:one']))?.index).toBe(1);
  });

  it('inserts before and after the points of a curve', () => {
    const { x, y } = layout.pointById.get('card:glad')!;
    expect(insertionAt(layout, { x: x - 1, y })).toMatchObject({ laneId: 'lane:Feeling', index: 0 });
    expect(insertionAt(layout, { x: x + 1, y })).toMatchObject({ index: 1, mark: { width: 3 } });
    expect(insertionAt(layout, { x: x + 1, y }, new Set(['card:glad']))?.index).toBe(0);
  });

  it('counts a dragged stage’s place without itself', () => {
    const id = layout.stages[0]!.stage.id;
    expect(stageSlotAt(layout, 0, id)).toEqual({ index: 0, x: layout.stages[1]!.x });
    expect(stageSlotAt(layout, layout.width, id)).toEqual({ index: 2, x: layout.width });
    expect(laneSlotAt(layout, layout.height, 'lane:Goals')).toEqual({ index: 1, y: layout.height });
  });
});

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
