import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centreOn,
  fitBoard,
  fitBox,
  keepInSight,
  MAX_ZOOM,
  MIN_ZOOM,
  panWithin,
  reveal,
  toBoardPoint,
  toScreenPoint,
  zoomAround,
  zoomWithin,
} from '../../../../renderer/canvas/camera';

const view = { width: 1000, height: 600 };
const board = { width: 4000, height: 3000 };
const cameras = fc.record({
  x: fc.integer({ min: -3000, max: 500 }),
  y: fc.integer({ min: -2000, max: 300 }),
  zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
});
const points = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 600 }) });

describe('the camera', () => {
  it('keeps what is under the pointer there while zooming', () => {
    fc.assert(
      fc.property(cameras, points, fc.double({ min: 0.05, max: 8, noNaN: true }), (camera, pointer, zoom) => {
        const under = toBoardPoint(camera, pointer);
        const after = toScreenPoint(zoomAround(camera, zoom, pointer), under);
        expect(after.x).toBeCloseTo(pointer.x, 4);
        expect(after.y).toBeCloseTo(pointer.y, 4);
      }),
    );
  });

  it('stays between 10 and 400 %', () => {
    const camera = { x: 0, y: 0, zoom: 1 };
    expect(zoomAround(camera, 0.001, { x: 0, y: 0 }).zoom).toBe(MIN_ZOOM);
    expect(zoomAround(camera, 99, { x: 0, y: 0 }).zoom).toBe(MAX_ZOOM);
  });

  it('never loses the board', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const held = keepInSight({ ...camera, x: camera.x * 50, y: camera.y * 50 }, board, view);
        expect(held.x).toBeLessThan(view.width);
        expect(held.x + board.width * held.zoom).toBeGreaterThan(0);
        expect(held.y).toBeLessThan(view.height);
        expect(held.y + board.height * held.zoom).toBeGreaterThan(0);
      }),
    );
  });

  it('pans a board larger than the view no farther than to its frozen headers', () => {
    const from = { x: -100, y: -80, zoom: 1 };
    expect(panWithin(from, 70, 90, board, view)).toEqual({ x: -30, y: 0, zoom: 1 });
    expect(panWithin(from, -70, -90, board, view)).toEqual({ x: -170, y: -170, zoom: 1 });
  });

  it('pans a smaller board to the end of the view', () => {
    expect(panWithin({ x: 0, y: 0, zoom: 0.1 }, 900, 200, board, view)).toEqual({
      x: 600,
      y: 200,
      zoom: 0.1,
    });
  });

  it('makes a gap that is there no larger by panning, and closes it', () => {
    const from = { x: 120, y: 120, zoom: 1 };
    expect(panWithin(from, 50, 50, board, view)).toEqual(from);
    expect(panWithin(from, -50, -50, board, view)).toEqual({ x: 70, y: 70, zoom: 1 });
  });

  it('zooms out to the frozen headers, not away from them', () => {
    const pointer = { x: 500, y: 300 };
    expect(zoomWithin({ x: -600, y: -500, zoom: 2 }, 0.5, pointer, board, view)).toEqual({
      x: 0,
      y: 0,
      zoom: 0.5,
    });
    expect(zoomWithin({ x: -3000, y: -100, zoom: 2 }, 1, pointer, board, view)).toEqual({
      x: -1250,
      y: 0,
      zoom: 1,
    });
  });

  it('zooms in on a board that fits without hiding its beginning, and out to the end of a larger one', () => {
    const small = { width: 700, height: 300 };
    const pointer = { x: 600, y: 400 };
    expect(zoomWithin({ x: 0, y: 0, zoom: 1 }, 1.25, pointer, small, view)).toEqual({
      x: 0,
      y: 0,
      zoom: 1.25,
    });
    const end = { x: -3000, y: -2400, zoom: 1 };
    expect(zoomWithin(end, 0.5, pointer, board, view)).toEqual({ x: -1000, y: -900, zoom: 0.5 });
  });

  it('leaves a small board where it was put when it zooms out, and in sight as a whole when it zooms in', () => {
    const panned = { x: 600, y: 200, zoom: 0.1 };
    const zoomed = zoomWithin({ ...panned, x: 300 }, 0.2, { x: 0, y: 0 }, board, view);
    expect(zoomed).toEqual({ x: 200, y: 0, zoom: 0.2 });
    expect(zoomWithin(zoomed, 0.1, { x: 900, y: 500 }, board, view)).toEqual({ x: 200, y: 0, zoom: 0.1 });
  });

  it('has a place in the middle as far as the board reaches', () => {
    expect(centreOn({ x: 2000, y: 1500 }, 1, board, view)).toEqual({ x: -1500, y: -1200, zoom: 1 });
    expect(centreOn({ x: 10, y: 10 }, 1, board, view)).toEqual({ x: 0, y: 0, zoom: 1 });
    expect(centreOn({ x: 3990, y: 2990 }, 1, board, view)).toEqual({ x: -3000, y: -2400, zoom: 1 });
    expect(centreOn({ x: 3990, y: 2990 }, 0.1, board, view)).toEqual({ x: 0, y: 0, zoom: 0.1 });
  });

  it('fits the first card without a gap before it', () => {
    expect(fitBox({ x: 8, y: 8, width: 200, height: 60 }, board, view)).toEqual({ x: 0, y: 0, zoom: 2 });
  });

  it('fits the whole board', () => {
    const { zoom } = fitBoard(board, view);
    expect(board.width * zoom).toBeLessThanOrEqual(view.width);
    expect(board.height * zoom).toBeLessThanOrEqual(view.height);
  });

  it('moves only as far as needed to reveal', () => {
    const camera = { x: 0, y: 0, zoom: 1 };
    const show = (from: typeof camera, x: number) =>
      reveal(from, { x, y: 100, width: 200, height: 50 }, view, board);
    expect(show(camera, 100)).toEqual(camera);
    expect(show(camera, 950)).toEqual({ ...camera, x: -174 });
    expect(show({ ...camera, x: -300 }, 100).x).toBe(-76);
  });

  it('reveals nothing beyond the edges of the board, so that a board that fits stays where it is', () => {
    const small = { width: 990, height: 590 };
    const first = { x: 0, y: 0, width: 200, height: 50 };
    const last = { x: 790, y: 540, width: 200, height: 50 };
    const home = { x: 0, y: 0, zoom: 1 };
    expect(reveal(home, last, view, small)).toEqual(home);
    expect(reveal({ x: -6, y: -6, zoom: 1 }, first, view, small)).toEqual(home);
    expect(reveal({ x: 24, y: 24, zoom: 1 }, last, view, small)).toEqual({ x: 10, y: 10, zoom: 1 });
  });
});
