/**
 * The camera of a mounted board, and the one clock everything that follows it runs on.
 *
 * Whatever moves in a frame (headers, cards, curve, minimap) moves in the same animation frame, by writing its own
 * styles: panning renders no React component.
 */
import { keepInSight, type Camera, type Size } from './camera';

/** For this long after the last movement the canvas alone draws: moving and mounting cards would cost frames. */
export const REST_MS = 150;

export interface Frame {
  /** On whole pixels of the screen: letters stay sharp, and the browser need not blend what it moves. */
  readonly camera: Camera;
  readonly view: Size;
  /** The camera is moving, or has just moved. */
  readonly moving: boolean;
  /** Its zoom is changing, or has just changed. */
  readonly zooming: boolean;
}

/** May answer true, to be called again in the next frame, though nothing moved. */
export type FrameListener = (frame: Frame) => unknown;

export interface CameraStore {
  get(): Camera;
  view(): Size;
  setView(view: Size): void;
  /** The size of the board, which bounds the camera. */
  setBoard(board: Size): void;
  moveTo(camera: Camera): void;
  /** Draws again, because something else than the camera changed. */
  refresh(): void;
  /** Draws at once: the first frame of a board, whose parts are mounted and whose size is known. */
  drawNow(): void;
  onFrame(listener: FrameListener): () => void;
  /** Called when the camera has stood still for a moment. */
  onRest(listener: (camera: Camera) => void): () => void;
  dispose(): void;
}

function toPixels({ x, y, zoom }: Camera): Camera {
  const pixels = globalThis.devicePixelRatio || 1;
  return { x: Math.round(x * pixels) / pixels, y: Math.round(y * pixels) / pixels, zoom };
}

export function createCameraStore(start: Camera): CameraStore {
  let camera = start;
  let view: Size = { width: 0, height: 0 };
  let board: Size = { width: 0, height: 0 };
  let asked = 0;
  let movedAt = -Infinity;
  let zoomedAt = -Infinity;
  let drawn = start;
  let shown = toPixels(start);
  let resting: ReturnType<typeof setTimeout> | undefined;
  const frameListeners = new Set<FrameListener>();
  const restListeners = new Set<(camera: Camera) => void>();

  function refresh(): void {
    if (asked === 0) asked = requestAnimationFrame(draw);
  }

  function draw(): void {
    asked = 0;
    const now = performance.now();
    if (camera !== drawn) {
      movedAt = now;
      // From when it was seen: a frame may come late, and must not be the last one drawn as moving.
      clearTimeout(resting);
      resting = setTimeout(rest, REST_MS + 10);
    }
    if (camera.zoom !== drawn.zoom) zoomedAt = now;
    if (camera !== drawn) shown = toPixels(camera);
    drawn = camera;
    const frame = { camera: shown, view, moving: now - movedAt < REST_MS, zooming: now - zoomedAt < REST_MS };
    let more = false;
    for (const listener of [...frameListeners]) more = listener(frame) === true || more;
    if (more) refresh();
  }

  function rest(): void {
    resting = undefined;
    refresh();
    for (const listener of [...restListeners]) listener(camera);
  }

  function moveTo(next: Camera): void {
    const held = board.width > 0 && view.width > 0 ? keepInSight(next, board, view) : next;
    if (held.x === camera.x && held.y === camera.y && held.zoom === camera.zoom) return;
    camera = held;
    refresh();
  }

  return {
    get: () => camera,
    view: () => view,
    setView(next) {
      view = next;
      moveTo(camera);
      refresh();
    },
    setBoard(next) {
      board = next;
      moveTo(camera);
      refresh();
    },
    moveTo,
    refresh,
    drawNow() {
      cancelAnimationFrame(asked);
      draw();
    },
    onFrame(listener) {
      frameListeners.add(listener);
      refresh();
      return () => frameListeners.delete(listener);
    },
    onRest(listener) {
      restListeners.add(listener);
      return () => restListeners.delete(listener);
    },
    dispose() {
      cancelAnimationFrame(asked);
      clearTimeout(resting);
      frameListeners.clear();
      restListeners.clear();
    },
  };
}
