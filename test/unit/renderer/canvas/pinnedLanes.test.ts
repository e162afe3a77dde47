import { describe, expect, it } from 'vitest';
import { findStuck, revealBelowPinned, seenAt, seenFrom } from '../../../../renderer/canvas/pinnedLanes';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

/** Four lanes of 100 board units; the second and third are pinned. */
const layout = layoutOf(
  buildDocument('Shop')
    .stage('Find')
    .lane('action', 'A', { height: 100 })
    .lane('action', 'B', { height: 100, pinned: true })
    .lane('action', 'C', { height: 100, pinned: true })
    .lane('action', 'D', { height: 100 })
    .lane('action', 'E', { height: 100 })
    .build(),
);
const view = { width: 800, height: 400 };
const at = (y: number, zoom = 1) => ({ x: 0, y, zoom });
const stuckAt = (y: number, zoom?: number) =>
  findStuck(layout, at(y, zoom), view).map(({ band, top, height }) => [band.lane.name, top, height]);

describe('pinned lanes', () => {
  it('lie where they are until they would leave at the top, and then stand below each other', () => {
    expect(stuckAt(0)).toEqual([]);
    expect(stuckAt(-100)).toEqual([]);
    expect(stuckAt(-101)).toEqual([
      ['B', 0, 100],
      ['C', 100, 100],
    ]);
    expect(stuckAt(-300)).toEqual([
      ['B', 0, 100],
      ['C', 100, 100],
    ]);
  });

  it('leave most of the view to the others', () => {
    expect(stuckAt(-900, 2)).toEqual([['B', 0, 200]]);
    expect(stuckAt(-2000, 4)).toEqual([]);
  });

  it('are what the pointer meets where they are seen', () => {
    const camera = at(-250);
    expect(seenAt(layout, camera, view, { x: 30, y: 40 })).toEqual({ x: 30, y: 140 });
    expect(seenAt(layout, camera, view, { x: 30, y: 140 })).toEqual({ x: 30, y: 240 });
    expect(seenAt(layout, camera, view, { x: 30, y: 210 })).toEqual({ x: 30, y: 460 });
    expect(seenFrom(layout, camera, view, 'lane:B', { x: 30, y: 140 })).toEqual({ x: 30, y: 40 });
    expect(seenFrom(layout, camera, view, 'lane:E', { x: 30, y: 460 })).toEqual({ x: 30, y: 210 });
  });

  it('do not cover what is brought into sight', () => {
    const box = { x: 0, y: 310, width: 100, height: 40 };
    const shown = revealBelowPinned(layout, at(-400), box, view);
    expect(seenAt(layout, shown, view, { x: 30, y: 310 + shown.y })).toMatchObject({ y: 310 });
    expect(310 + shown.y).toBeGreaterThanOrEqual(200);
  });

  it('come down where they lie when they are asked for themselves', () => {
    const box = { x: 0, y: 260, width: 100, height: 30 };
    const shown = revealBelowPinned(layout, at(-260), box, view);
    expect(findStuck(layout, shown, view).map(({ band }) => band.lane.name)).not.toContain('C');
  });
});
