import { describe, expect, it } from 'vitest';
import { findCutLanes, findCutStages } from '../../../../renderer/canvas/cutHeaders';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

const layout = layoutOf(
  buildDocument('Shop')
    .stage('Find', ['Ask', 'Compare'], { phase: 'before' })
    .stage('Buy', ['Pay'], { phase: 'before' })
    .stage('Use', ['Open'], { phase: 'after' })
    .lane('action', 'A', { height: 300 })
    .lane('action', 'B', { height: 300, pinned: true })
    .lane('action', 'C', { height: 300 })
    .lane('channel', 'D', { height: 300 })
    .build(),
);
const view = { width: 1000, height: 700 };
const [find, buy] = layout.stages;
const column = buy!.width;
const stagesAt = (x: number, zoom = 1) => findCutStages(layout, { x, y: 0, zoom });
const lanesAt = (y: number, zoom = 1, board = layout) => findCutLanes(board, { x: 0, y, zoom }, view);

describe('headers that the view cuts', () => {
  it('are the stage and the phase at its left edge', () => {
    expect(stagesAt(0)).toEqual([]);
    expect(stagesAt(-30)).toEqual([
      { id: 'before 0', by: 30 },
      { id: 'stage:Find', by: 30 },
    ]);
    expect(stagesAt(-find!.width * 4 - 100, 4)).toEqual([
      { id: 'before 0', by: find!.width * 4 + 100 },
      { id: 'stage:Buy', by: 100 },
    ]);
  });

  it('keep room for a few letters, which go out of sight with them', () => {
    expect(stagesAt(-find!.width - column + 10)).toEqual([
      { id: 'before 0', by: find!.width + column - 56 },
      { id: 'stage:Buy', by: column - 56 },
    ]);
  });

  it('are the lane at its upper edge, unless it is stuck there or names its channels', () => {
    expect(lanesAt(-100)).toEqual([{ id: 'lane:A', by: 100 }]);
    // B is stuck then, 300 pixels high, and covers the lanes below it.
    expect(lanesAt(-400)).toEqual([{ id: 'lane:C', by: 100 }]);
    expect(lanesAt(-300)).toEqual([]);
    const computed = { ...layout, channelGrids: [{ laneId: 'lane:D', rows: [], dots: [], path: '' }] };
    expect(lanesAt(-700)).toEqual([{ id: 'lane:D', by: 100 }]);
    expect(lanesAt(-700, 1, computed)).toEqual([]);
  });

  it('are a pinned lane too that is too high to be stuck', () => {
    expect(lanesAt(-400 * 4, 4)).toEqual([{ id: 'lane:B', by: 400 }]);
  });

  it('are none beside a gap before the board', () => {
    expect(stagesAt(50)).toEqual([]);
    expect(lanesAt(50)).toEqual([]);
  });
});
