import { expect, it } from 'vitest';
import { insertionAt } from '../../../../shared/layout/insertionAt';
import { buildDocument } from '../../../support/buildDocument';
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
const centre = (id: string) => {
  const box = layout.cardById.get(id)!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

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
