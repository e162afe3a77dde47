/** Which sides of two cards a link uses, and through which gaps of the grid it goes. */
import type { Id } from '../model/types';
import type { Box } from './boxes';
import type { LinklessLayout } from './layoutTypes';
import { CELL_PADDING } from './metrics';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A card or an emotion point that a link begins or ends at. */
export interface LinkEnd {
  readonly id: Id;
  readonly box: Box;
  readonly row: number;
  readonly column: number;
  readonly lastColumn: number;
}

export interface LinkPlan {
  readonly fromSide: Side;
  readonly toSide: Side;
  /** x of a line that runs straight down or up, past no gap. */
  readonly straightX?: number;
  /** x of the gap between columns that it takes first. */
  readonly fromGap?: number;
  /** y of the gap between lanes, where it passes other columns. */
  readonly crossGap?: number;
  /** x of the gap between columns that it takes last. */
  readonly toGap?: number;
}

/** Too narrow an overlap would make the line leave at a corner. */
const LEAST_OVERLAP = 16;

export function choosePlan(
  from: LinkEnd,
  to: LinkEnd,
  layout: LinklessLayout,
  isFree: (between: Box, from: Id, to: Id) => boolean,
): LinkPlan {
  const sharesColumns = from.column <= to.lastColumn && to.column <= from.lastColumn;
  if (sharesColumns) {
    const straight = findStraight(from, to, isFree);
    if (straight) return straight;
    const gap = endOf(layout, Math.max(from.lastColumn, to.lastColumn));
    return { fromSide: 'right', toSide: 'right', fromGap: gap };
  }
  const forward = from.column < to.column;
  const fromGap = forward ? endOf(layout, from.lastColumn) : startOf(layout, from.column);
  const toGap = forward ? startOf(layout, to.column) : endOf(layout, to.lastColumn);
  const sides = forward
    ? ({ fromSide: 'right', toSide: 'left' } as const)
    : ({ fromSide: 'left', toSide: 'right' } as const);
  if (fromGap === toGap) return { ...sides, fromGap };
  return { ...sides, fromGap, crossGap: crossGapOf(layout, from, to), toGap };
}

/** One card under the other, and nothing between. */
function findStraight(
  from: LinkEnd,
  to: LinkEnd,
  isFree: (between: Box, from: Id, to: Id) => boolean,
): LinkPlan | undefined {
  const left = Math.max(from.box.x, to.box.x);
  const right = Math.min(from.box.x + from.box.width, to.box.x + to.box.width);
  const down = from.box.y < to.box.y;
  const [upper, lower] = down ? [from.box, to.box] : [to.box, from.box];
  const top = upper.y + upper.height;
  if (right - left < LEAST_OVERLAP || lower.y <= top) return undefined;
  const middle = (left + right) / 2;
  const between = { x: middle - 1, y: top, width: 2, height: lower.y - top };
  if (!isFree(between, from.id, to.id)) return undefined;
  const straightX = middle;
  return down
    ? { fromSide: 'bottom', toSide: 'top', straightX }
    : { fromSide: 'top', toSide: 'bottom', straightX };
}

/** The edge of the other card's lane that is nearer to where the line comes from. */
function crossGapOf({ lanes }: LinklessLayout, from: LinkEnd, to: LinkEnd): number {
  const lane = lanes[to.row];
  if (!lane) return 0;
  const below = from.row > to.row || to.row === 0;
  return below ? lane.y + lane.height : lane.y;
}

const startOf = ({ columns }: LinklessLayout, column: number): number => columns[column]?.x ?? 0;

/** At the board's own edge a line keeps inside it. */
function endOf({ columns, width }: LinklessLayout, column: number): number {
  const last = columns[column];
  const end = last ? last.x + last.width : 0;
  return end >= width ? width - CELL_PADDING / 2 : end;
}
