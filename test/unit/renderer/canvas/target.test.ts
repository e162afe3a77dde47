import { expect, it } from 'vitest';
import { findTarget } from '../../../../renderer/canvas/gestures/target';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

const SEEN = { zoom: 1, gripped: undefined, links: true };

it('the lower edge of a lane is pulled to make it higher, that of a folded one is the lane itself', () => {
  const layout = layoutOf(
    buildDocument('Shop').stage('Find').lane('action', 'A').lane('action', 'B', { collapsed: true }).build(),
  );
  const [open, folded] = layout.lanes;
  const at = (y: number) => findTarget(layout, 'lanes', { x: 0, y }, SEEN);
  expect(at(open!.height)).toEqual({ kind: 'laneEdge', id: 'lane:A' });
  expect(at(open!.height + folded!.height - 2)).toEqual({ kind: 'lane', id: 'lane:B' });
});
