import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCameraStore, REST_MS, type Frame } from '../../../../renderer/canvas/cameraStore';

const HOME = { x: 0, y: 0, zoom: 1 };

/** A machine that is busy: its next frame comes only when it is asked to draw. */
let frames: (() => void)[] = [];
const drawFrame = (): void => {
  const due = frames;
  frames = [];
  due.forEach((draw) => draw());
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watch() {
  const store = createCameraStore(HOME);
  const seen: Frame[] = [];
  const rests: number[] = [];
  store.onFrame((frame) => void seen.push(frame));
  store.onRest(({ zoom }) => rests.push(zoom));
  drawFrame();
  return { store, seen, rests };
}

describe('the clock of the camera', () => {
  it('ends with a frame at rest', () => {
    const { store, seen, rests } = watch();
    store.moveTo({ x: 0, y: 0, zoom: 2 });
    drawFrame();
    expect(seen.at(-1)).toMatchObject({ moving: true, zooming: true });
    vi.advanceTimersByTime(REST_MS + 20);
    drawFrame();
    expect(seen.at(-1)).toMatchObject({ moving: false, zooming: false });
    expect(rests).toEqual([2]);
  });

  it('ends with a frame at rest where the machine drew the movement late', () => {
    const { store, seen } = watch();
    store.moveTo({ x: 0, y: 0, zoom: 2 });
    vi.advanceTimersByTime(REST_MS - 10);
    drawFrame();
    vi.advanceTimersByTime(20);
    drawFrame();
    vi.advanceTimersByTime(REST_MS + 20);
    drawFrame();
    expect(seen.at(-1)).toMatchObject({ moving: false, zooming: false });
  });
});

describe('the camera of a board that becomes smaller', () => {
  const view = { width: 1000, height: 600 };

  it('keeps a part of it in sight', () => {
    const { store } = watch();
    store.setView(view);
    store.setBoard({ width: 4000, height: 3000 });
    store.moveTo({ x: -3000, y: -2400, zoom: 1 });
    store.setBoard({ width: 900, height: 500 });
    expect(store.get()).toEqual({ x: -804, y: -404, zoom: 1 });
  });

  it('keeps it in sight where the view becomes smaller', () => {
    const { store } = watch();
    store.setView(view);
    store.setBoard({ width: 200, height: 200 });
    store.moveTo({ x: 800, y: 0, zoom: 1 });
    store.setView({ width: 600, height: 600 });
    expect(store.get()).toEqual({ x: 504, y: 0, zoom: 1 });
  });
});
