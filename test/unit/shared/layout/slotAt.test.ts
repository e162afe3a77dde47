import { expect, it } from 'vitest';
import { laneSlotAt, stageSlotAt } from '../../../../shared/layout/slotAt';
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

it('counts a dragged stage’s place without itself', () => {
  const id = layout.stages[0]!.stage.id;
  expect(stageSlotAt(layout, 0, id)).toEqual({ index: 0, x: layout.stages[1]!.x });
  expect(stageSlotAt(layout, layout.width, id)).toEqual({ index: 2, x: layout.width });
  expect(laneSlotAt(layout, layout.height, 'lane:Goals')).toEqual({ index: 1, y: layout.height });
});
