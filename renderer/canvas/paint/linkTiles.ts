/**
 * The lines of links, painted once into tiles that follow the camera: where the board moves at one zoom, each frame
 * copies them. Stroking hundreds of long paths in every frame takes longer than the frame.
 *
 * Tiles lie on the grid of device pixels, and the camera stands on whole ones, so a copy is as sharp as the original.
 */
import type { Box, LinkRoute } from '../../../shared/layout/layoutTypes';
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

/** Null where no link is. */
type Tile = ImageBitmap | null;

export interface LinkTiles {
  /** The pen's unit is a device pixel. `key`: what the look of links depends on, beside the zoom. */
  paint(pen: Pen, routes: readonly LinkRoute[], how: LinkPaint, key: readonly unknown[], frame: Frame): void;
}

export function createLinkTiles(): LinkTiles {
  let tiles = new Map<string, Tile>();
  let made: readonly unknown[] = [];

  function find(
    column: number,
    row: number,
    routes: readonly LinkRoute[],
    how: LinkPaint,
    scale: number,
  ): Tile {
    const name = `${column} ${row}`;
    const known = tiles.get(name);
    if (known !== undefined) {
      // Used last is last.
      tiles.delete(name);
      tiles.set(name, known);
      return known;
    }
    const tile = paintTile(column, row, routes, how, scale);
    tiles.set(name, tile);
    const [oldest] = tiles.keys();
    if (tiles.size > MOST_TILES && oldest !== undefined) {
      tiles.get(oldest)?.close();
      tiles.delete(oldest);
    }
    return tile;
  }

  return {
    paint(pen, routes, how, key, { camera, view, moving }) {
      const pixels = devicePixelRatio;
      const scale = camera.zoom * pixels;
      const now = [routes, scale, ...key];
      if (now.some((part, i) => part !== made[i])) {
        for (const tile of tiles.values()) tile?.close();
        tiles = new Map();
        made = now;
      }
      const [left, top] = [-Math.round(camera.x * pixels), -Math.round(camera.y * pixels)];
      const columns = toRange(left, view.width * pixels);
      const rows = toRange(top, view.height * pixels);
      for (let row = rows.first; row <= rows.last; row++) {
        for (let column = columns.first; column <= columns.last; column++) {
          const tile = find(column, row, routes, how, scale);
          if (tile) pen.drawImage(tile, column * TILE - left, row * TILE - top);
        }
      }
      if (!moving) return;
      // One of those that come next, so that no frame has to make many.
      for (let row = rows.first - 1; row <= rows.last + 1; row++) {
        for (let column = columns.first - 1; column <= columns.last + 1; column++) {
          if (tiles.has(`${column} ${row}`)) continue;
          if (find(column, row, routes, how, scale)) return;
        }
      }
    },
  };
}

function toRange(start: number, length: number): { readonly first: number; readonly last: number } {
  return { first: Math.floor(start / TILE), last: Math.floor((start + length - 1) / TILE) };
}

function paintTile(
  column: number,
  row: number,
  routes: readonly LinkRoute[],
  how: LinkPaint,
  scale: number,
): Tile {
  const reach = REACH / scale + REACH;
  const seen: Box = {
    x: (column * TILE) / scale - reach,
    y: (row * TILE) / scale - reach,
    width: TILE / scale + 2 * reach,
    height: TILE / scale + 2 * reach,
  };
  const here = routes.filter((route) => boxesMeet(boundsOfLink(route), seen));
  if (here.length === 0) return null;
  const canvas = new OffscreenCanvas(TILE, TILE);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.setTransform(scale, 0, 0, scale, -column * TILE, -row * TILE);
  paintLinks(pen, here, { ...how, seen });
  return canvas.transferToImageBitmap();
}
