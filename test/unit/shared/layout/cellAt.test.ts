import { expect, it } from 'vitest';
import { cellAt } from '../../../../shared/layout/cellAt';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

const layout = layoutOf(buildDocument('Shop').stage('Find').lane('goal', 'Goals').build());

it('knows no cell outside the board', () => {
  expect(cellAt(layout, { x: -1, y: 5 })).toBeUndefined();
  expect(cellAt(layout, { x: 5, y: layout.height + 1 })).toBeUndefined();
});
