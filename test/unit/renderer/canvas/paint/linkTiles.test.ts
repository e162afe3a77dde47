import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLinkTiles } from '../../../../../renderer/canvas/paint/linkTiles';
import type { LinkPaint } from '../../../../../renderer/canvas/paint/paintLinks';
import type { Pen } from '../../../../../renderer/canvas/paint/pen';
import type { LinkRoute } from '../../../../../shared/layout/layoutTypes';

/** Nothing is made ahead before its time: what has no tile yet is stroked. */
const idle = vi.hoisted((): (() => void)[] => []);
vi.mock('../../../../../renderer/document/whenIdle', () => ({
  whenIdle: (work: () => void) => idle.push(work),
}));

const VIEW = { width: 400, height: 400 };

beforeEach(() => {
  vi.stubGlobal('devicePixelRatio', 1);
  vi.stubGlobal('Path2D', Object);
  idle.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

/** Straight down, with its arrow. */
function routeAt(x: number, y: number): LinkRoute {
  return {
    link: { id: `link ${x} ${y}`, from: 'a', to: 'b', kind: 'leads-to' },
    kind: 'leads-to',
    points: [
      { x, y },
      { x, y: y + 50 },
    ],
    path: '',
    arrow: [
      { x: x - 4, y: y + 44 },
      { x: x + 4, y: y + 44 },
      { x, y: y + 50 },
    ],
    sign: undefined,
    label: undefined,
  };
}

/** Counts lines and arrows of what the board strokes when it stands at `y`. */
function paintAt(
  tiles: ReturnType<typeof createLinkTiles>,
  y: number,
  routes: readonly LinkRoute[],
  moving = false,
): { lines: number; arrows: number } {
  const [stroke, fill, nothing] = [vi.fn(), vi.fn(), () => undefined];
  const pen = new Proxy({ stroke, fill } as unknown as Pen, {
    get: (known, name) => (Reflect.get(known, name) as unknown) ?? nothing,
    set: () => true,
  });
  const how: LinkPaint = {
    ...{ theme: 'light', plain: false, selectedId: undefined, cardIds: new Set() },
    seen: { x: 0, y, ...VIEW },
  };
  const camera = { x: 0, y: -y, zoom: 1 };
  tiles.paint(pen, routes, how, { camera, view: VIEW, moving, zooming: false });
  return { lines: stroke.mock.calls.length, arrows: fill.mock.calls.length };
}

it('shows lines and arrows that an edit changed, also where the board was scrolled to', () => {
  const tiles = createLinkTiles();
  expect(paintAt(tiles, 0, [routeAt(100, 100)])).toEqual({ lines: 1, arrows: 1 });
  expect(paintAt(tiles, 2000, [routeAt(100, 2100)])).toEqual({ lines: 1, arrows: 1 });
});

it('makes what lies around while the board rests, and stops when it moves on', () => {
  const stroke = vi.fn();
  const pen = new Proxy(
    { stroke },
    {
      get: (known, name) => (Reflect.get(known, name) as unknown) ?? (() => undefined),
      set: () => true,
    },
  );
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => pen;
    },
  );
  const goIdle = () => {
    for (const run of idle.splice(0)) run();
  };
  const tiles = createLinkTiles();
  const routes = [routeAt(100, 100), routeAt(100, 700)];
  paintAt(tiles, 0, routes);
  goIdle();
  expect(stroke).toHaveBeenCalledTimes(2);
  // Both are copied: no line is stroked any more.
  expect(paintAt(tiles, 400, routes, true)).toEqual({ lines: 0, arrows: 0 });

  paintAt(tiles, 3000, [...routes, routeAt(100, 3100)]);
  paintAt(tiles, 0, routes, true);
  stroke.mockClear();
  goIdle();
  expect(stroke).not.toHaveBeenCalled();
});
