import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { animateCamera, goalOf } from '../../../../renderer/canvas/animateCamera';
import { zoomAround, type Camera } from '../../../../renderer/canvas/camera';
import { createCameraStore } from '../../../../renderer/canvas/cameraStore';

const HOME: Camera = { x: 0, y: 0, zoom: 1 };
const MIDDLE = { x: 500, y: 300 };

let frames: ((now: number) => void)[] = [];
const drawFrame = (now: number): void => {
  const due = frames;
  frames = [];
  due.forEach((draw) => draw(now));
};

beforeEach(() => {
  frames = [];
  // The store's own: it would draw once more after the frames below are gone.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', (draw: (now: number) => void) => frames.push(draw));
  vi.stubGlobal('cancelAnimationFrame', (asked: number) => frames.splice(asked - 1, 1, () => undefined));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const zoomBy = (store: ReturnType<typeof createCameraStore>, factor: number): void =>
  animateCamera(store, zoomAround(goalOf(store), goalOf(store).zoom * factor, MIDDLE));

it('counts every zoom from where the glide is going, and the next from where it ended', () => {
  const store = createCameraStore(HOME);
  const now = performance.now();
  zoomBy(store, 2);
  drawFrame(now + 20);
  expect(store.get().zoom).toBeLessThan(2);
  zoomBy(store, 2);
  zoomBy(store, 0.5);
  zoomBy(store, 2);
  drawFrame(now + 60_000);
  expect(store.get()).toEqual(zoomAround(HOME, 4, MIDDLE));
  store.moveTo(HOME);
  expect(goalOf(store)).toEqual(HOME);
});

it('gives way to whatever else moves the camera, and counts on from there', () => {
  const store = createCameraStore(HOME);
  const now = performance.now();
  const elsewhere = { x: -70, y: -30, zoom: 1 };
  zoomBy(store, 2);
  drawFrame(now + 20);
  store.moveTo(elsewhere);
  expect(goalOf(store)).toEqual(elsewhere);
  drawFrame(now + 60_000);
  expect(store.get()).toEqual(elsewhere);
});
