/**
 * Where the board is seen from. A place on the screen is `board × zoom + (x, y)`, measured from the top left
 * corner of the board's body: the area right of the lane headers and below the stage headers.
 */
import type { Box, Point } from '../../shared/layout/boxes';

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const MIN_ZOOM = 0.1;
export const MAX_ZOOM = 4;
/** A small map is not blown up beyond this when it is fitted. */
const MAX_FIT_ZOOM = 2;
/** However far one pans, this much of the board stays in sight. */
const ALWAYS_SEEN = 96;
/** Kept free around what is brought into view. */
const REVEAL_MARGIN = 24;

export const HOME: Camera = { x: 0, y: 0, zoom: 1 };

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

export function clampZoom(zoom: number): number {
  return clamp(zoom, MIN_ZOOM, MAX_ZOOM);
}

export function toBoardPoint({ x, y, zoom }: Camera, screen: Point): Point {
  return { x: (screen.x - x) / zoom, y: (screen.y - y) / zoom };
}

export function toScreenPoint({ x, y, zoom }: Camera, point: Point): Point {
  return { x: point.x * zoom + x, y: point.y * zoom + y };
}

/** What the camera sees, in board units, larger by `margin` (1 is one view's width or height on every side). */
export function toSeen({ x, y, zoom }: Camera, view: Size, margin = 0): Box {
  const width = view.width / zoom;
  const height = view.height / zoom;
  return {
    x: -x / zoom - width * margin,
    y: -y / zoom - height * margin,
    width: width * (1 + 2 * margin),
    height: height * (1 + 2 * margin),
  };
}

export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/**
 * Panning opens no gap between the frozen headers and a board larger than the view, and takes a smaller one no farther
 * than the view's end. A gap that is there, because the board or the view has changed, may only become smaller.
 */
export function panWithin(camera: Camera, dx: number, dy: number, board: Size, view: Size): Camera {
  const pan = (at: number, by: number, length: number, room: number): number =>
    Math.min(at + by, Math.max(at, room - length * camera.zoom, 0));
  return {
    zoom: camera.zoom,
    x: pan(camera.x, dx, board.width, view.width),
    y: pan(camera.y, dy, board.height, view.height),
  };
}

/** Zooms so that what is under `anchor` stays there. */
export function zoomAround(camera: Camera, zoom: number, anchor: Point): Camera {
  const next = clampZoom(zoom);
  const ratio = next / camera.zoom;
  return {
    x: anchor.x - (anchor.x - camera.x) * ratio,
    y: anchor.y - (anchor.y - camera.y) * ratio,
    zoom: next,
  };
}

/**
 * Zooms around `anchor`, which gives way where a gap would open beside the board or become larger, and where the
 * beginning of a board that fits would go out of sight.
 */
export function zoomWithin(camera: Camera, zoom: number, anchor: Point, board: Size, view: Size): Camera {
  const { x, y, zoom: next } = zoomAround(camera, zoom, anchor);
  const hold = (at: number, before: number, length: number, room: number): number => {
    const rest = room - length * next;
    const restBefore = room - length * camera.zoom;
    // Beyond the end of a board larger than the view there may be a gap: somebody panned there.
    const beyond = restBefore < 0 ? Math.max(0, restBefore - before) : 0;
    const least = rest < 0 ? rest - beyond : Math.min(0, before);
    return clamp(at, least, Math.max(0, Math.min(rest, before)));
  };
  return {
    zoom: next,
    x: hold(x, camera.x, board.width, view.width),
    y: hold(y, camera.y, board.height, view.height),
  };
}

/** Has `point` in the middle, as far as the board reaches: no gap opens beside it. A board that fits stays at its beginning. */
export function centreOn(point: Point, zoom: number, board: Size, view: Size): Camera {
  const centre = (at: number, length: number, room: number): number =>
    clamp(room / 2 - at * zoom, Math.min(0, room - length * zoom), 0);
  return {
    zoom,
    x: centre(point.x, board.width, view.width),
    y: centre(point.y, board.height, view.height),
  };
}

/** The whole board, from its first cell: it begins where the frozen headers end. */
export function fitBoard(board: Size, view: Size): Camera {
  if (board.width === 0 || board.height === 0) return HOME;
  const zoom = Math.min(view.width / board.width, view.height / board.height, MAX_FIT_ZOOM);
  return { x: 0, y: 0, zoom: clampZoom(zoom) };
}

export function fitBox(box: Box, board: Size, view: Size): Camera {
  const wanted = Math.min(
    view.width / (box.width + 2 * REVEAL_MARGIN),
    view.height / (box.height + 2 * REVEAL_MARGIN),
    MAX_FIT_ZOOM,
  );
  return centreOn({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, clampZoom(wanted), board, view);
}

/**
 * The least movement that brings `box` into sight; its beginning wins where it is larger than the view. Around the box
 * a margin is kept free, but beyond the board's edge there is nothing to see.
 */
export function reveal(camera: Camera, box: Box, view: Size, board: Size): Camera {
  const shift = (at: number, length: number, room: number, edges: readonly [number, number]): number => {
    const most = Math.min(REVEAL_MARGIN, Math.max(0, (room - length) / 2));
    const [before, after] = edges.map((edge) => Math.min(most, Math.max(0, edge))) as [number, number];
    if (at < before || length > room) return at < 0 || length > room ? before - at : 0;
    return Math.min(0, room - after - (at + length));
  };
  const { zoom } = camera;
  const { x, y } = toScreenPoint(camera, box);
  const [width, height] = [box.width * zoom, box.height * zoom];
  return panBy(
    camera,
    shift(x, width, view.width, [box.x * zoom, (board.width - box.x) * zoom - width]),
    shift(y, height, view.height, [box.y * zoom, (board.height - box.y) * zoom - height]),
  );
}

/** Keeps a part of the board in sight. */
export function keepInSight(camera: Camera, board: Size, view: Size): Camera {
  const hold = (at: number, length: number, room: number): number => {
    const seen = Math.min(ALWAYS_SEEN, room / 2, Math.max(length, 1));
    return clamp(at, seen - length, room - seen);
  };
  return {
    zoom: camera.zoom,
    x: hold(camera.x, board.width * camera.zoom, view.width),
    y: hold(camera.y, board.height * camera.zoom, view.height),
  };
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function boxHolds(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}
