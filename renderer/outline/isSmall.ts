import type { Outline } from '../../shared/layout/outline';

/** More than this takes long enough to mount that one would feel it. */
const MOST_MOUNTED = 900;

/** It is mounted whole: everything is there for a reader, and for the browser's own search. */
export function isSmall({ lanes, columns, cells }: Outline): boolean {
  if (lanes.length * columns.length > MOST_MOUNTED) return false;
  const cards = cells.reduce((sum, row) => row.reduce((count, cell) => count + cell.length, sum), 0);
  return cards <= MOST_MOUNTED;
}
