/**
 * The lines of links, painted once into tiles that follow the camera: where the board moves at one zoom, each frame
 * copies them. Stroking hundreds of long paths in every frame takes longer than the frame.
 *
 * A tile takes half a frame to make. So a frame makes one at most: lines that have no tile yet are stroked, and while
 * the board rests their tiles and those around are made when nobody waits. An edit drops only the tiles whose links it
 * changed.
 *
 * Canvases are used again: to have a new one takes longer than to draw on it.
 *
 * Tiles lie on the grid of device pixels, and the camera stands on whole ones, so a copy is as sharp as the original.
 */
import type { Box, Point } from '../../../shared/layout/boxes';
import type { LinkRoute } from '../../../shared/layout/layoutTypes';
import { whenIdle } from '../../document/whenIdle';
import { boxesMeet } from '../camera';
import type { Frame } from '../cameraStore';
import { boundsOfLink, paintLinks, type LinkPaint } from './paintLinks';
import type { Pen } from './pen';

/** Device pixels. */
const TILE = 512;
/** A megabyte each. */
const MOST_TILES = 64;
/** What is drawn outside a line's own points: half its width, its arrow, a cross. */
const REACH = 12;

interface Tile {
  /** Undefined where no link is. */
  readonly canvas: OffscreenCanvas | undefined;
  readonly holds: readonly LinkRoute[];
  /** All links of the board, when it was last looked at. */
  routes: readonly LinkRoute[];
}

/** Of a tile, in the grid of tiles. */
interface Place {
  readonly column: number;
  readonly row: number;
}

/** What tiles show, wherever the board stands: `how.seen` is of the frame that began it. */
interface Scene {
  readonly routes: readonly LinkRoute[];
  readonly how: LinkPaint;
  /** Device pixels a board unit. */
  readonly scale: number;
}

interface Ahead {
  readonly scene: Scene;
  readonly first: Place;
}

export interface LinkTiles {
  /** The pen's unit is a device pixel, and stays so. All links look alike: the caller draws over those that do not. */
  paint(pen: Pen, routes: readonly LinkRoute[], how: LinkPaint, frame: Frame): void;
}

export function createLinkTiles(): LinkTiles {
  const tiles = new Map<string, Tile>();
  /** Of tiles that were dropped. */
  const free: OffscreenCanvas[] = [];
  let scene: Scene | undefined;
  /** What is made ahead while the board rests there. */
  let ahead: Ahead | undefined;

  function follow(routes: readonly LinkRoute[], how: LinkPaint, scale: number): Scene {
    if (scene?.scale === scale && scene.how.theme === how.theme) {
      if (scene.routes !== routes) scene = { ...scene, routes };
      return scene;
    }
    for (const name of [...tiles.keys()]) drop(name);
    return (scene = { routes, how, scale });
  }

  function find(place: Place, { routes, scale }: Scene): Tile | undefined {
    const name = toName(place);
    const tile = tiles.get(name);
    if (!tile) return undefined;
    if (tile.routes !== routes) {
      const holds = linksAt(place, routes, scale);
      if (holds.length !== tile.holds.length || holds.some((route, i) => route !== tile.holds[i])) {
        drop(name);
        return undefined;
      }
      tile.routes = routes;
    }
    // Used last is last.
    tiles.delete(name);
    tiles.set(name, tile);
    return tile;
  }

  function make(place: Place, { routes, how, scale }: Scene): Tile {
    const holds = linksAt(place, routes, scale);
    const tile = {
      canvas: holds.length === 0 ? undefined : paintTile(free.pop(), place, holds, how, scale),
      holds,
      routes,
    };
    tiles.set(toName(place), tile);
    const [oldest] = tiles.keys();
    if (tiles.size > MOST_TILES && oldest !== undefined) drop(oldest);
    return tile;
  }

  function drop(name: string): void {
    const canvas = tiles.get(name)?.canvas;
    if (canvas) free.push(canvas);
    tiles.delete(name);
  }

  function makeAhead(places: Iterable<Place>, wanted: Scene, first: Place): void {
    if (ahead?.scene === wanted && toName(ahead.first) === toName(first)) return;
    const mine = (ahead = { scene: wanted, first });
    for (const place of places) {
      void whenIdle(() => {
        if (ahead === mine && scene === wanted && !find(place, wanted)) make(place, wanted);
      });
    }
  }

  return {
    paint(pen, routes, how, { camera, view, moving }) {
      const pixels = devicePixelRatio;
      const now = follow(routes, how, camera.zoom * pixels);
      const [left, top] = [-Math.round(camera.x * pixels), -Math.round(camera.y * pixels)];
      const columns = toRange(left, view.width * pixels);
      const rows = toRange(top, view.height * pixels);
      const missing: Place[] = [];
      let mayMake = moving;
      for (const place of placesIn(columns, rows)) {
        let tile = find(place, now);
        if (!tile && mayMake) {
          tile = make(place, now);
          mayMake = tile.canvas === undefined;
        }
        if (!tile) missing.push(place);
        else if (tile.canvas) pen.drawImage(tile.canvas, place.column * TILE - left, place.row * TILE - top);
      }
      if (missing.length > 0) strokeAt(pen, missing, { ...now, how }, { x: left, y: top });
      // Those that come next, wherever the board goes: all of them while it rests, one a frame while it moves.
      const near = placesIn(widen(columns), widen(rows));
      if (!moving) return makeAhead([...missing, ...near], now, { column: columns.first, row: rows.first });
      ahead = undefined;
      for (const place of near) {
        if (!mayMake) return;
        if (!find(place, now)) mayMake = make(place, now).canvas === undefined;
      }
    },
  };
}

/** Without tiles. */
function strokeAt(pen: Pen, places: readonly Place[], { routes, how, scale }: Scene, origin: Point): void {
  pen.save();
  pen.translate(-origin.x, -origin.y);
  pen.beginPath();
  for (const { column, row } of places) pen.rect(column * TILE, row * TILE, TILE, TILE);
  pen.clip();
  pen.scale(scale, scale);
  paintLinks(pen, [...new Set(places.flatMap((place) => linksAt(place, routes, scale)))], how);
  pen.restore();
}

function* placesIn(columns: Range, rows: Range): Generator<Place> {
  for (let row = rows.first; row <= rows.last; row++) {
    for (let column = columns.first; column <= columns.last; column++) yield { column, row };
  }
}

interface Range {
  readonly first: number;
  readonly last: number;
}

function toRange(start: number, length: number): Range {
  return { first: Math.floor(start / TILE), last: Math.floor((start + length - 1) / TILE) };
}

function widen({ first, last }: Range): Range {
  return { first: first - 1, last: last + 1 };
}

function toName({ column, row }: Place): string {
  return `${column} ${row}`;
}

/** In board units, with room for what is drawn around a line. */
function toBox({ column, row }: Place, scale: number): Box {
  const reach = REACH / scale + REACH;
  const side = TILE / scale;
  return {
    x: column * side - reach,
    y: row * side - reach,
    width: side + 2 * reach,
    height: side + 2 * reach,
  };
}

function linksAt(place: Place, routes: readonly LinkRoute[], scale: number): readonly LinkRoute[] {
  const box = toBox(place, scale);
  return routes.filter((route) => boxesMeet(boundsOfLink(route), box));
}

function paintTile(
  used: OffscreenCanvas | undefined,
  place: Place,
  routes: readonly LinkRoute[],
  how: LinkPaint,
  scale: number,
): OffscreenCanvas | undefined {
  const canvas = used ?? new OffscreenCanvas(TILE, TILE);
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.resetTransform();
  pen.clearRect(0, 0, TILE, TILE);
  pen.setTransform(scale, 0, 0, scale, -place.column * TILE, -place.row * TILE);
  paintLinks(pen, routes, { ...how, seen: toBox(place, scale) });
  return canvas;
}
