import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardAt, cardsIn } from '../../../../shared/layout/cardsIn';
import { generateDocument } from '../../../support/generateDocument';
import { layoutOf } from '../../../support/layoutOf';

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
