/** What is at a point of the board. All in board units; the canvas asks here, never React Flow. */
import type { Id } from '../model/types';
import { partitionPoint } from '../util/partitionPoint';
import type {
  Box,
  CardBox,
  CurvePoint,
  JourneyLayout,
  LaneBand,
  LinkRoute,
  Point,
  StepColumn,
} from './layoutTypes';
import { CARD_GAP, CELL_PADDING, FACE_RADIUS } from './metrics';

/** What is asked about cards alone. */
export type CardLayout = Pick<JourneyLayout, 'lanes' | 'columns' | 'cards'>;

export interface CellHit {
  readonly lane: LaneBand;
  readonly column: StepColumn;
}

/** Where a card would go, and the line that shows it. */
export interface Insertion {
  readonly laneId: Id;
  readonly stepId: Id;
  /** Place among the cards of the cell that are not being dragged. */
  readonly index: number;
  readonly mark: Box;
}

const MARK_SIZE = 3;

/** The last of the sorted bands that begins at or before `at`; -1 before the first. */
function bandAt(count: number, startOf: (i: number) => number, at: number): number {
  return partitionPoint(count, (i) => startOf(i) <= at) - 1;
}

export function laneAt(layout: JourneyLayout, y: number): LaneBand | undefined {
  const lane = layout.lanes[bandAt(layout.lanes.length, (i) => layout.lanes[i]?.y ?? 0, y)];
  return lane && y < lane.y + lane.height ? lane : undefined;
}

export function columnAt(layout: JourneyLayout, x: number): StepColumn | undefined {
  const column = layout.columns[bandAt(layout.columns.length, (i) => layout.columns[i]?.x ?? 0, x)];
  return column && x < column.x + column.width ? column : undefined;
}

export function cellAt(layout: JourneyLayout, { x, y }: Point): CellHit | undefined {
  const lane = laneAt(layout, y);
  const column = columnAt(layout, x);
  return lane && column ? { lane, column } : undefined;
}

interface CardIndex {
  /** Index of the first card of each row, and the end. */
  readonly rows: readonly number[];
  /** Columns of the widest card. */
  readonly widest: number;
}

/** Made once per layout. */
const indexes = new WeakMap<CardLayout, CardIndex>();

function indexOf(layout: CardLayout): CardIndex {
  const known = indexes.get(layout);
  if (known) return known;
  const { cards, lanes } = layout;
  const index = {
    rows: Array.from(
      { length: lanes.length + 1 },
      (_, row) => bandAt(cards.length, (i) => cards[i]?.row ?? 0, row - 1) + 1,
    ),
    widest: cards.reduce((most, { columns }) => Math.max(most, columns), 1),
  };
  indexes.set(layout, index);
  return index;
}

function cardsOfRow(layout: CardLayout, row: number): readonly CardBox[] {
  const { rows } = indexOf(layout);
  return layout.cards.slice(rows[row] ?? 0, rows[row + 1] ?? 0);
}

export function cardsOfCell(layout: JourneyLayout, laneId: Id, stepId: Id): readonly CardBox[] {
  const lane = layout.lanes.find((band) => band.lane.id === laneId);
  return lane ? cardsOfRow(layout, lane.index).filter((card) => card.stepId === stepId) : [];
}

/** Cards that touch the box, in reading order. Looks only at the lanes and columns the box touches. */
export function cardsIn(layout: CardLayout, box: Box): readonly CardBox[] {
  const { lanes, columns, cards } = layout;
  const { rows, widest } = indexOf(layout);
  const columnOf = (x: number): number => bandAt(columns.length, (i) => columns[i]?.x ?? 0, x);
  const firstColumn = columnOf(box.x) - widest + 1;
  const lastColumn = columnOf(box.x + box.width);
  const firstRow = bandAt(lanes.length, (i) => lanes[i]?.y ?? 0, box.y);
  const found: CardBox[] = [];
  for (let row = Math.max(0, firstRow); row < lanes.length; row++) {
    if ((lanes[row]?.y ?? 0) > box.y + box.height) break;
    const [start = 0, end = 0] = [rows[row], rows[row + 1]];
    const beginsIn = (i: number): number => cards[start + i]?.column ?? 0;
    // In a row, cards stand in the order of the columns they begin in.
    let at = start + bandAt(end - start, beginsIn, firstColumn - 1) + 1;
    for (let card = cards[at]; at < end && card && card.column <= lastColumn; card = cards[(at += 1)]) {
      if (touches(card, box)) found.push(card);
    }
  }
  return found;
}

export function pointsIn(layout: JourneyLayout, box: Box): readonly CurvePoint[] {
  return layout.curves.flatMap(({ points }) => points.filter((point) => boxHolds(box, point)));
}

export function cardAt(layout: JourneyLayout, point: Point): CardBox | undefined {
  return cardsIn(layout, { ...point, width: 0, height: 0 }).at(-1);
}

/** The emotion point whose face is there; the nearest where faces overlap. */
export function emotionPointAt(
  layout: JourneyLayout,
  point: Point,
  reach = FACE_RADIUS + 3,
): CurvePoint | undefined {
  let best: CurvePoint | undefined;
  let least = reach;
  for (const curve of layout.curves) {
    for (const candidate of curve.points) {
      const distance = Math.hypot(candidate.x - point.x, candidate.y - point.y);
      if (distance > least) continue;
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** The link whose line passes within `reach` of the point; the nearest of several. */
export function linkAt(layout: JourneyLayout, point: Point, reach: number): LinkRoute | undefined {
  let best: LinkRoute | undefined;
  let least = reach;
  for (const route of layout.links) {
    const parts = [route.label, route.sign];
    const held = parts.some((part) => part && boxHolds(part, point));
    const distance = held ? 0 : distanceToLine(route.points, point);
    if (distance > least) continue;
    best = route;
    least = distance;
  }
  return best;
}

function boxHolds(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function distanceToLine(points: readonly Point[], point: Point): number {
  return points.slice(1).reduce((least, to, i) => {
    const from = points[i] ?? to;
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
    const share = clamp(along, 0, 1);
    return Math.min(least, Math.hypot(from.x + share * dx - point.x, from.y + share * dy - point.y));
  }, Infinity);
}

/** Where cards dropped at `point` would go. Points outside the board count as its nearest cell. */
export function insertionAt(
  layout: JourneyLayout,
  point: Point,
  dragged: ReadonlySet<Id> = new Set(),
): Insertion | undefined {
  const x = clamp(point.x, 0, layout.width - 1);
  const y = clamp(point.y, 0, layout.height - 1);
  const cell = cellAt(layout, { x, y });
  if (!cell) return undefined;
  const { lane, column } = cell;
  if (lane.kind === 'emotion') return pointInsertionAt(layout, cell, x, dragged);
  const staying = cardsOfRow(layout, lane.index).filter(
    (card) => card.column === column.index && !dragged.has(card.card.id),
  );
  const after = staying.findIndex((card) => y < card.y + card.height / 2);
  // What is folded away cannot be pointed between: a card dropped there goes behind it.
  const folded = layout.folded.find(
    ({ laneId, stepId }) => laneId === lane.lane.id && stepId === column.step.id,
  );
  const index = after >= 0 ? after : Math.max(staying.length, folded?.count ?? 0);
  const next = staying[index];
  const before = staying[index - 1];
  const markY = next
    ? next.y - CARD_GAP / 2
    : before
      ? before.y + before.height + CARD_GAP / 2
      : lane.y + CELL_PADDING;
  return {
    laneId: lane.lane.id,
    stepId: column.step.id,
    index,
    mark: {
      x: column.x + CELL_PADDING,
      y: markY - MARK_SIZE / 2,
      width: column.width - 2 * CELL_PADDING,
      height: MARK_SIZE,
    },
  };
}

/** Points of a curve stand side by side in their cell, so the line between them is upright. */
function pointInsertionAt(
  layout: JourneyLayout,
  { lane, column }: CellHit,
  x: number,
  dragged: ReadonlySet<Id>,
): Insertion {
  const staying = layout.curves
    .filter(({ laneId }) => laneId === lane.lane.id)
    .flatMap(({ points }) => points)
    .filter((point) => point.column === column.index && !dragged.has(point.card.id))
    .toSorted((a, b) => a.x - b.x);
  const after = staying.findIndex((point) => x < point.x);
  const index = after < 0 ? staying.length : after;
  const from = staying[index - 1]?.x ?? column.x;
  const until = staying[index]?.x ?? column.x + column.width;
  return {
    laneId: lane.lane.id,
    stepId: column.step.id,
    index,
    mark: {
      x: (from + until - MARK_SIZE) / 2,
      y: lane.y + CELL_PADDING,
      width: MARK_SIZE,
      height: Math.max(0, lane.height - 2 * CELL_PADDING),
    },
  };
}

/**
 * Where a dragged stage would stand among the others, and the x of the line that shows it. `index` is its place
 * after the move, as `stage.move` takes it.
 */
export function stageSlotAt(
  layout: JourneyLayout,
  x: number,
  draggedId: Id,
): { readonly index: number; readonly x: number } {
  return slotAt(
    layout.stages.map(({ stage, x: start, width }) => ({ id: stage.id, start, size: width })),
    x,
    draggedId,
    ({ index, at }) => ({ index, x: at }),
  );
}

/** The same for lanes; `index` counts the lanes shown. */
export function laneSlotAt(
  layout: JourneyLayout,
  y: number,
  draggedId: Id,
): { readonly index: number; readonly y: number } {
  return slotAt(
    layout.lanes.map(({ lane, y: start, height }) => ({ id: lane.id, start, size: height })),
    y,
    draggedId,
    ({ index, at }) => ({ index, y: at }),
  );
}

function slotAt<T>(
  bands: readonly { readonly id: Id; readonly start: number; readonly size: number }[],
  at: number,
  draggedId: Id,
  toSlot: (slot: { readonly index: number; readonly at: number }) => T,
): T {
  const others = bands.filter(({ id }) => id !== draggedId);
  const found = others.findIndex(({ start, size }) => at < start + size / 2);
  const index = found < 0 ? others.length : found;
  const next = others[index];
  const last = others.at(-1);
  return toSlot({ index, at: next ? next.start : last ? last.start + last.size : 0 });
}

/** The lane whose lower edge is within `reach`. */
export function laneEdgeAt(layout: JourneyLayout, y: number, reach: number): LaneBand | undefined {
  return layout.lanes.find((band) => Math.abs(band.y + band.height - y) <= reach);
}

function touches(card: Box, box: Box): boolean {
  return (
    card.x <= box.x + box.width &&
    box.x <= card.x + card.width &&
    card.y <= box.y + box.height &&
    box.y <= card.y + card.height
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
