/** Which cards are at a point, in a box or in a cell of the board. */
import type { Id } from '../model/types';
import { bandAt } from './cellAt';
import type { Box, Point } from './boxes';
import type { CardBox } from './cardTypes';
import type { JourneyLayout } from './layoutTypes';

/** What is asked about cards alone. */
export type CardLayout = Pick<JourneyLayout, 'lanes' | 'columns' | 'cards'>;

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

export function cardsOfRow(layout: CardLayout, row: number): readonly CardBox[] {
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

export function cardAt(layout: JourneyLayout, point: Point): CardBox | undefined {
  return cardsIn(layout, { ...point, width: 0, height: 0 }).at(-1);
}

function touches(card: Box, box: Box): boolean {
  return (
    card.x <= box.x + box.width &&
    box.x <= card.x + card.width &&
    card.y <= box.y + box.height &&
    box.y <= card.y + card.height
  );
}
