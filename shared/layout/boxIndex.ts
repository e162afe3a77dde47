/** Boxes found by where they are, so that asking costs what is near and not what there is. */
import { boxesOverlap } from './curveObstacles';
import type { Box } from './boxes';

export interface BoxIndex {
  add(box: Box): void;
  /** Each once, in the order they were added within a tile. */
  overlapping(room: Box): readonly Box[];
}

/** About a column wide: a label lies in two or three tiles. */
const TILE = 192;

export function createBoxIndex(boxes: readonly Box[] = []): BoxIndex {
  const tiles = new Map<string, Box[]>();

  function add(box: Box): void {
    for (const key of tilesOf(box)) {
      const known = tiles.get(key);
      if (known) known.push(box);
      else tiles.set(key, [box]);
    }
  }

  function overlapping(room: Box): readonly Box[] {
    const found = new Set<Box>();
    for (const key of tilesOf(room)) {
      for (const box of tiles.get(key) ?? []) if (boxesOverlap(room, box)) found.add(box);
    }
    return [...found];
  }

  boxes.forEach(add);
  return { add, overlapping };
}

function tilesOf({ x, y, width, height }: Box): readonly string[] {
  const keys: string[] = [];
  for (let row = Math.floor(y / TILE); row <= Math.floor((y + height) / TILE); row++) {
    for (let column = Math.floor(x / TILE); column <= Math.floor((x + width) / TILE); column++) {
      keys.push(`${column},${row}`);
    }
  }
  return keys;
}
