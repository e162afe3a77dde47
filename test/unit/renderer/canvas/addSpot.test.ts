import { expect, it } from 'vitest';
import { addSpotIn } from '../../../../renderer/canvas/addSpot';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

it('no card is offered where it would be folded away at once', () => {
  const layout = layoutOf(
    buildDocument('Shop')
      .stage('Find')
      .stage('Buy', ['Pay'], { collapsed: true })
      .lane('action', 'A')
      .lane('action', 'B', { collapsed: true })
      .build(),
  );
  const [open, folded] = layout.lanes;
  const [find, buy] = layout.columns;
  expect(addSpotIn(layout, open!, find!, 1)).toBeDefined();
  expect(addSpotIn(layout, open!, buy!, 1)).toBeUndefined();
  expect(addSpotIn(layout, folded!, find!, 1)).toBeUndefined();
});

it('no card is offered where a lock would refuse it', () => {
  const layout = layoutOf(
    buildDocument('Shop')
      .stage('Find')
      .stage('Buy', ['Pay'], { locked: true })
      .lane('action', 'A')
      .lane('action', 'B', { locked: true })
      .build(),
  );
  const [open, locked] = layout.lanes;
  const [find, buy] = layout.columns;
  expect(addSpotIn(layout, open!, find!, 1)).toBeDefined();
  expect(addSpotIn(layout, open!, buy!, 1)).toBeUndefined();
  expect(addSpotIn(layout, locked!, find!, 1)).toBeUndefined();
});
