import { describe, expect, it } from 'vitest';
import { placeName } from '../../../../renderer/canvas/keyboard/placeName';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

const layout = layoutOf(
  buildDocument('Shop')
    .stage('Find')
    .stage('Buy')
    .lane('action', 'A', { height: 100 })
    .lane('action', 'B', { height: 100 })
    .build(),
);
const view = { width: 800, height: 400 };
const stageAt = (x: number, zoom: number) =>
  placeName(layout, { kind: 'stage', id: layout.stages[1]!.stage.id }, { x, y: 0, zoom }, view)!;

describe('the field for a name', () => {
  it('lies on its stage', () => {
    const { x, width } = layout.stages[1]!;
    const box = stageAt(0, 1);
    expect(box.x).toBeGreaterThanOrEqual(x);
    expect(box.x + box.width).toBeLessThanOrEqual(x + width);
  });

  it('is wide enough to write in, and in sight, however far out or away the stage is', () => {
    for (const [x, zoom] of [
      [0, 0.1],
      [780, 1],
      [-5000, 1],
    ] as const) {
      const box = stageAt(x, zoom);
      expect(box.width).toBeGreaterThanOrEqual(150);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(view.width);
    }
    const lane = { kind: 'lane', id: layout.lanes[1]!.lane.id } as const;
    expect(placeName(layout, lane, { x: 0, y: -900, zoom: 1 }, view)!.y).toBe(0);
    expect(placeName(layout, lane, { x: 0, y: 900, zoom: 1 }, view)!.y).toBeLessThan(view.height);
  });

  it('is nowhere for what is not shown', () => {
    expect(placeName(layout, { kind: 'step', id: 'gone' }, { x: 0, y: 0, zoom: 1 }, view)).toBeUndefined();
  });
});
